import { linesWithSources } from './lines.ts';
import type { NoteBody } from './note-sheet.ts';
import type { NoteStep } from './note-steps.ts';

/** How long a day is, in words. */
const LATER_DAY = '1 janvier 2027';

/** How many words these texts hold; figures and signs that stand alone count as words. */
export const countWords = (...texts: readonly string[]): number =>
  texts.flatMap((text) => text.split(/\s+/u)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts each text once, however often it is asked: from one cut to the next, nearly all of them stay. */
export function countedOnce(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const words = known.get(text) ?? countWords(text);
    known.set(text, words);
    return words;
  };
}

/** How many words a note holds, its titles and its sources left out. */
export function wordsOf(
  body: NoteBody & Readonly<{ later: readonly Pick<NoteStep, 'title' | 'done'>[] }>,
  count: (text: string) => number = countWords
): number {
  const schemes = [...body.money.fits, ...body.money.watch].flatMap(({ scheme }) =>
    scheme ? [scheme.name, scheme.standing] : []
  );
  const steps = body.steps.flatMap(({ title, why, first, done, takes, remarks }) => [
    title,
    why,
    first,
    done,
    takes,
    ...remarks
  ]);
  const lines = linesWithSources(body).map(({ text }) => text);
  // A day of the person’s own that comes after the last step has no heading: it is told as what comes later.
  const last =
    body.steps
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? '';
  const alone = body.agenda.filter(({ day }) => day > last);
  const audiences = body.say.map(({ to }) => to);
  return [
    body.question,
    ...body.also.map(({ title }) => title),
    ...lines,
    ...schemes,
    ...steps,
    // A step that is told by what ends it has its day beside its title.
    ...body.later.flatMap(({ title, done }) => [title, LATER_DAY, done]),
    ...alone.flatMap(({ what }) => [what, LATER_DAY]),
    ...audiences
  ].reduce((words, text) => words + count(text), 0);
}
