import { daysAfter } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { linesWithSources } from './lines.ts';
import type { NoteBody } from './note-sheet.ts';
import type { NoteStep } from './note-steps.ts';
import { protectsPeople } from './protects-people.ts';
import type { NoteLine } from './spoken.ts';

/** Two pages of A4. */
export const MOST_WORDS = 1000;

const everything = {
  field: 9,
  facts: 4,
  steps: 10,
  fits: 6,
  unfit: 4,
  excluded: 3,
  law: 6,
  home: 3,
  say: 3,
  find: 6,
  ways: 3
};

type Row = typeof everything;
type Cut = Row & Readonly<{ also: number; whys: number; plan: number; certain: number }>;

/**
 * How many lines each section keeps: as many as leave the note within its length, the last ones going first.
 * What the field brings beyond four lines goes before anything else; it is counted apart from the rest.
 */
const rows: readonly Row[] = [
  everything,
  { ...everything, field: 4 },
  { field: 4, facts: 4, steps: 9, fits: 5, unfit: 3, excluded: 3, law: 5, home: 3, say: 3, find: 5, ways: 3 },
  { field: 4, facts: 3, steps: 8, fits: 4, unfit: 3, excluded: 2, law: 4, home: 2, say: 2, find: 4, ways: 3 },
  { field: 4, facts: 3, steps: 7, fits: 3, unfit: 2, excluded: 2, law: 4, home: 2, say: 2, find: 3, ways: 2 },
  { field: 4, facts: 2, steps: 7, fits: 3, unfit: 2, excluded: 1, law: 3, home: 2, say: 2, find: 2, ways: 2 },
  { field: 2, facts: 2, steps: 6, fits: 2, unfit: 1, excluded: 1, law: 2, home: 1, say: 1, find: 2, ways: 1 },
  { field: 1, facts: 1, steps: 5, fits: 1, unfit: 1, excluded: 1, law: 2, home: 1, say: 1, find: 1, ways: 1 },
  // Where somebody may be hurt, what stops it needs room: a fifth step is told by what ends it, sooner than
  // what it is, what may be asked for and who decides are left out.
  { field: 0, facts: 1, steps: 4, fits: 1, unfit: 0, excluded: 0, law: 2, home: 1, say: 1, find: 0, ways: 0 },
  { field: 0, facts: 0, steps: 4, fits: 0, unfit: 0, excluded: 0, law: 2, home: 0, say: 1, find: 0, ways: 0 }
];

/**
 * What else brings the person is said in full where there is room, and keeps its first sentence where there is none.
 * Why something is done is said of this week alone, sooner than a step is left without its first gesture.
 */
const cuts = rows.map((row, place): Cut => ({
  ...row,
  also: place < 2 ? 2 : 1,
  whys: place < 2 ? 1 : 0,
  plan: 1,
  certain: Infinity
}));

/** In which section something goes first, between one cut and the next; what decides the case goes last. */
const firstToGo: readonly (keyof Cut)[] = [
  'also',
  'whys',
  'find',
  'ways',
  'unfit',
  'excluded',
  'fits',
  'facts',
  'say',
  'steps',
  'field',
  'law',
  'home'
];

/** From one cut to the next, one section at a time: no more goes than must. */
const gradual = cuts.flatMap((cut, place): Cut[] => {
  const next = cuts[place + 1];
  // Last of all goes what is certain besides the first, then what the steps cost.
  if (!next) return [cut, { ...cut, certain: 1 }, { ...cut, certain: 1, plan: 0 }];
  return firstToGo.map((_, gone) => ({
    ...cut,
    ...Object.fromEntries(firstToGo.slice(0, gone).map((section) => [section, next[section]]))
  }));
});

/** Where the room is used that cutting by whole rows leaves: a sentence to be said, money, how a step begins, hours. */
const roomFor = ['say', 'fits', 'steps', 'law', 'find', 'plan'] as const;

/** A note of which the steps that two pages do not hold in full are told by what ends them. */
export type CutNote = NoteBody & Readonly<{ later: readonly NoteStep[] }>;

/**
 * The note with as much of each section as two pages hold, on the day on which it is written; no step is left out of
 * it altogether.
 */
export function withinLength(body: NoteBody, today: string): CutNote {
  const week = daysAfter(today, delays[0]);
  const count = countedOnce();
  let overlong: CutNote = { ...body, later: [] };
  for (const cut of gradual) {
    const shorter = cutTo(body, cut, week);
    if (cut.plan > 0) overlong = shorter;
    if (wordsOf(shorter, count) <= MOST_WORDS) return withRoomUsed(shorter, cut);
  }
  // Where even leaving out what the steps cost is not enough, it stays.
  return overlong;

  function withRoomUsed(fits: CutNote, cut: Cut): CutNote {
    let [best, most] = [fits, cut];
    for (const section of roomFor) {
      const larger = { ...most, [section]: most[section] + 1 };
      const longer = cutTo(body, larger, week);
      if (wordsOf(longer, count) <= MOST_WORDS) [best, most] = [longer, larger];
    }
    return best;
  }
}

function cutTo(body: NoteBody, most: Cut, week: string): CutNote {
  const steps = keptSteps(body.steps, most.steps);
  return {
    ...body,
    also: body.also.map((one) => ({ ...one, lines: one.lines.slice(0, most.also) })),
    facts: first(body.facts, most.facts, most.field),
    steps: most.whys > 0 ? steps : steps.map((step) => (step.due > week ? { ...step, why: '' } : step)),
    later: body.steps.filter((step) => !steps.includes(step)),
    money: {
      certain: body.money.certain.slice(0, most.certain),
      sums: body.money.sums.filter(({ yields }) => !yields || most.plan >= PLAN[yields]),
      fits: first(body.money.fits, most.fits, most.field, hasAmount),
      watch: first(body.money.watch, 2, most.field),
      unfit: first(body.money.unfit, most.unfit, most.field)
    },
    excluded: first(body.excluded, most.excluded, most.field),
    law: withPeople(body, first(body.law, most.law, most.field), most),
    home: first(body.home, most.home, most.field),
    say: first(body.say, most.say, most.field),
    find: first(body.find, most.find, most.field),
    ways: first(body.ways, most.ways, most.field)
  };
}

const PLAN = { hours: 2, euros: 1 } as const;

/** A sum helps to decide where a way of asking without one does not. */
export const hasAmount = ({ text }: NoteLine): boolean => /€|euro/u.test(text);

/** So many steps, in their order; those that stay whatever the length are among them. */
function keptSteps(steps: readonly NoteStep[], most: number): NoteStep[] {
  const staying = steps.filter(({ stays }) => stays);
  const rest = steps
    .filter(({ stays }) => !stays)
    .toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)))
    .slice(0, Math.max(0, most - staying.length));
  const kept = new Set([...staying, ...rest]);
  return steps.filter((step) => kept.has(step));
}

/** How long what leads is kept before what is only a second trouble, in days. */
const LEADS_BY = 75;

/** The day by which a step is kept: the sooner, the longer. */
const rankOf = ({ due, second }: NoteStep): string => (second ? daysAfter(due, LEADS_BY) : due);

/**
 * So many lines of a section, those that weigh before the others, and besides them those that the field brings up to a
 * rank, where they stand.
 */
function first<Line extends NoteLine>(
  lines: readonly Line[],
  most: number,
  field: number,
  weighs: (line: NoteLine) => boolean = () => true
): Line[] {
  const unranked = lines.filter(({ rank }) => rank === undefined);
  const own = new Set(
    [...unranked.filter(weighs), ...unranked.filter((line) => !weighs(line))].slice(0, most)
  );
  return lines.filter((line) => own.has(line) || (line.rank !== undefined && line.rank <= field));
}

/** The same lines, with the first that protects people in the place of the last, where nothing else does. */
function withPeople(
  { law: all, steps }: NoteBody,
  kept: readonly NoteLine[],
  most: Pick<Cut, 'law' | 'steps'>
): readonly NoteLine[] {
  const people = all.find(protectsPeople);
  if (!people || [...kept, ...keptSteps(steps, most.steps)].some(protectsPeople)) return kept;
  const last = kept.filter(({ rank }) => rank === undefined).at(most.law - 1);
  const stay = new Set([...kept.filter((line) => line !== last), people]);
  return all.filter((line) => stay.has(line));
}

const LATER_DAY = '1 janvier 2027';

/** How many words these texts hold; figures and signs that stand alone count as words. */
export const countWords = (...texts: readonly string[]): number =>
  texts.flatMap((text) => text.split(/\s+/u)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts each text once, however often it is asked: from one cut to the next, nearly all of them stay. */
function countedOnce(): (text: string) => number {
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
