import type { NoteBody } from './note-sheet.ts';

/** Two pages of A4. */
export const MOST_WORDS = 1000;

/** How many lines each section keeps: as many as leave the note within its length, the last ones going first. */
const cuts = [
  { facts: 4, steps: 10, fits: 6, unfit: 4, excluded: 3, law: 6, home: 3, say: 3, find: 6, ways: 3 },
  { facts: 4, steps: 9, fits: 5, unfit: 3, excluded: 3, law: 5, home: 3, say: 3, find: 5, ways: 3 },
  { facts: 3, steps: 8, fits: 4, unfit: 3, excluded: 2, law: 4, home: 2, say: 2, find: 4, ways: 3 },
  { facts: 3, steps: 7, fits: 3, unfit: 2, excluded: 2, law: 4, home: 2, say: 2, find: 3, ways: 2 },
  { facts: 2, steps: 7, fits: 3, unfit: 2, excluded: 1, law: 3, home: 2, say: 2, find: 2, ways: 2 },
  { facts: 2, steps: 6, fits: 2, unfit: 1, excluded: 1, law: 2, home: 1, say: 1, find: 2, ways: 1 }
] as const;

/** The note with as much of each section as two pages hold. */
export function withinLength(body: NoteBody): NoteBody {
  const tries = cuts.map((cut) => cutTo(body, cut));
  return tries.find((one) => wordsOf(one) <= MOST_WORDS) ?? tries.at(-1) ?? body;
}

function cutTo(body: NoteBody, most: (typeof cuts)[number]): NoteBody {
  return {
    ...body,
    facts: body.facts.slice(0, most.facts),
    steps: body.steps.slice(0, most.steps),
    money: {
      certain: body.money.certain,
      fits: body.money.fits.slice(0, most.fits),
      watch: body.money.watch.slice(0, 2),
      unfit: body.money.unfit.slice(0, most.unfit)
    },
    excluded: body.excluded.slice(0, most.excluded),
    law: body.law.slice(0, most.law),
    home: body.home.slice(0, most.home),
    say: body.say.slice(0, most.say),
    find: body.find.slice(0, most.find),
    ways: body.ways.slice(0, most.ways)
  };
}

/** How many words these texts hold; figures and signs that stand alone count as words. */
export const countWords = (...texts: readonly string[]): number =>
  texts.flatMap((text) => text.split(/\s+/u)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** How many words a note holds, its titles and its sources left out. */
export function wordsOf(body: NoteBody): number {
  const lines = [
    ...body.answer,
    ...(body.also?.lines ?? []),
    ...body.facts,
    ...body.money.certain,
    ...body.money.fits,
    ...body.money.watch,
    ...body.money.unfit,
    ...body.excluded,
    ...body.law,
    ...body.home,
    ...body.risk,
    ...body.stop,
    ...body.find,
    ...body.ways
  ].map(({ text }) => text);
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
  const said = body.say.flatMap(({ to, text }) => [to, text]);
  return countWords(body.question, body.also?.title ?? '', ...lines, ...schemes, ...steps, ...said);
}
