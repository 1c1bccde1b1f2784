import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

export type Typed = Readonly<Record<string, string>>;

/** The note of whoever answers so, and types these words. */
export const noteOf = (answers: Answers, typed: Typed = {}, locale: Locale = 'fr', purpose = '') =>
  writtenFor(
    answers,
    locale,
    projectWith({
      purpose,
      objects: Object.fromEntries(Object.entries(typed).map(([id, text]) => [id, { text, at: 1 }]))
    })
  );

/** Everything that it says, with plain spaces. */
export const saidIn = ({ sheet }: ReturnType<typeof noteOf>): string =>
  [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...sheet.say.map(({ to, text }) => `${to} : ${text}`),
    ...stepsIn(sheet).flatMap(({ title, first, done }) => [title, first, done])
  ]
    .join('\n')
    .replace(/\u00a0/gu, ' ');
