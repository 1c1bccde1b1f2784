import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { linesWithSources } from '#sheets/note/lines.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { projectWith, writtenFor } from '../notes/written.ts';

export type Typed = Readonly<Record<string, string>>;

export const objectsOf = (typed: Typed) =>
  Object.fromEntries(Object.entries(typed).map(([id, text]) => [id, { text, at: 1 }]));

/** The note of whoever answers so, and types these words. */
export const noteOf = (answers: Answers, typed: Typed = {}, locale: Locale = 'fr', purpose = '') =>
  writtenFor(
    answers,
    locale,
    projectWith({
      purpose,
      objects: objectsOf(typed)
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

/** The sheet of whoever answers so, types these words, and chose which situation leads. */
export const ledNote = (answers: Answers, typed: Typed, lead: string, locale: Locale = 'en', costs = {}) =>
  writtenFor(
    answers,
    locale,
    projectWith({ objects: objectsOf(typed), costs, chosen: { lead: { text: lead, at: 1 } } })
  ).sheet;

/** Everything that it says, what is remarked of its steps included. */
export const everythingIn = (...given: Parameters<typeof ledNote>): string => {
  const sheet = ledNote(...given);
  return [
    ...linesWithSources(sheet).map(({ text }) => text),
    ...sheet.say.map(({ text }) => text),
    ...stepsIn(sheet).flatMap(({ title, first, done, remarks }) => [title, first, done, ...remarks])
  ].join('\n');
};
