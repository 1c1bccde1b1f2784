import { daysAfter } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import type { NoteBody } from './note-sheet.ts';
import type { NoteStep } from './note-steps.ts';
import { protectsPeople } from './protects-people.ts';
import type { NoteLine } from './spoken.ts';
import { countedOnce, wordsOf } from './words-in-note.ts';

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
/** `told`: the steps that are told in full besides those that so many lines keep, by name. */
type Cut = Row & Readonly<{ also: number; whys: number; told: readonly string[] }>;

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
  told: []
}));

/** In which section something goes first, between one cut and the next; what decides the case goes last. */
const firstToGo: readonly Exclude<keyof Cut, 'told'>[] = [
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
  if (!next) return [cut];
  return firstToGo.map((_, gone) => ({
    ...cut,
    ...Object.fromEntries(firstToGo.slice(0, gone).map((section) => [section, next[section]]))
  }));
});

/** How a step that decides the case begins is worth the last lines of these, down to so many. */
const givesWay = [
  ['find', 1],
  ['fits', 1],
  ['law', 3]
] as const;

/** What says which licence, or which choice comes first, decides the case as well; a sum helps to decide. */
const WEIGHS = /licen[cs]e|premier choix|first choice|€|euro|%/iu;

const weighs = (line: NoteLine): boolean => protectsPeople(line) || WEIGHS.test(line.text);

/** A note of which the steps that two pages do not hold in full are told by what ends them. */
export type CutNote = NoteBody & Readonly<{ later: readonly NoteStep[] }>;

/**
 * The note with as much of each section as two pages hold, on the day on which it is written; no step is left out of
 * it altogether.
 */
export function withinLength(body: NoteBody, today: string): CutNote {
  const week = daysAfter(today, delays[0]);
  const count = countedOnce();
  let shorter: CutNote = { ...body, later: [] };
  for (const cut of gradual) {
    shorter = cutTo(body, cut, week);
    if (wordsOf(shorter, count) <= MOST_WORDS) return withRoomUsed(shorter, cut);
  }
  return shorter;

  /**
   * The room is used that cutting by whole rows leaves: a sentence ready to be said, money, how each step that decides
   * the case begins, then how the others do, one by one, the law and what to find out.
   */
  function withRoomUsed(fits: CutNote, cut: Cut): CutNote {
    let [best, most] = [fits, cut];
    const use = (...wider: readonly Cut[]): void => {
      for (const larger of wider) {
        const longer = cutTo(body, larger, week);
        if (wordsOf(longer, count) > MOST_WORDS) continue;
        [best, most] = [longer, larger];
        return;
      }
    };
    const begin = (id: string): Cut => ({ ...most, told: [...most.told, id] });
    const briefly = fits.later.filter(({ second }) => !second);
    use({ ...most, say: most.say + 1 });
    use({ ...most, fits: most.fits + 1 });
    for (const way of ['agreed', 'called'] as const) {
      for (const { id } of briefly.filter(({ decides }) => decides === way))
        use(...givingWay(begin(id), body));
    }
    const others = briefly.filter(({ decides }) => !decides);
    for (const { id } of others) use(begin(id));
    use({ ...most, law: most.law + 1 });
    use({ ...most, find: most.find + 1 });
    return best;
  }
}

/** The same, then with one line less after another, where what those lines say comes second. */
function givingWay(cut: Cut, body: NoteBody): Cut[] {
  const some = [cut];
  for (const [section, least] of givesWay) {
    const lines = section === 'fits' ? amountsFirst(body.money.fits) : body[section];
    const unranked = lines.filter(({ rank }) => rank === undefined);
    // What protects people does not give way, nor what decides.
    const fewest = Math.max(least, unranked.findLastIndex(weighs) + 1);
    for (let one = Math.min(cut[section], unranked.length) - 1; one >= fewest; one -= 1) {
      some.push({ ...(some.at(-1) ?? cut), [section]: one });
    }
  }
  return some;
}

function cutTo(body: NoteBody, most: Cut, week: string): CutNote {
  const steps = keptSteps(body.steps, most);
  return {
    ...body,
    also: body.also.map((one) => ({ ...one, lines: one.lines.slice(0, most.also) })),
    facts: first(body.facts, most.facts, most.field),
    steps: most.whys > 0 ? steps : steps.map((step) => (step.due > week ? { ...step, why: '' } : step)),
    later: body.steps.filter((step) => !steps.includes(step)),
    money: {
      certain: body.money.certain,
      sums: body.money.sums.filter(({ yields }) => !(yields && goes(yields, most))),
      fits: first(body.money.fits, most.fits, most.field, hasAmount),
      watch: first(body.money.watch, 2, most.field),
      unfit: first(body.money.unfit, most.unfit, most.field)
    },
    excluded: first(body.excluded, most.excluded, most.field),
    law: withPeople(body, first(body.law, besideLicence(body.law, most.law), most.field), most),
    home: first(body.home, most.home, most.field),
    say: first(body.say, most.say, most.field),
    find: first(body.find, most.find, most.field),
    ways: first(body.ways, most.ways, most.field)
  };
}

/** What the steps take and cost goes last of all, the hours while something else still gives way. */
const goes = (what: 'hours' | 'euros', { field, facts }: Cut): boolean =>
  what === 'hours' ? field === 0 : facts === 0;

/** A sum helps to decide where a way of asking without one does not. */
const hasAmount = ({ text }: NoteLine): boolean => /€|euro/u.test(text);

const amountsFirst = <Line extends NoteLine>(lines: readonly Line[]): Line[] => [
  ...lines.filter(hasAmount),
  ...lines.filter((line) => !hasAmount(line))
];

/** So many steps, in their order; those that stay whatever the length are among them, and those told besides. */
function keptSteps(
  steps: readonly NoteStep[],
  { steps: most, told }: Pick<Cut, 'steps' | 'told'>
): NoteStep[] {
  const staying = steps.filter(({ stays }) => stays);
  const rest = steps
    .filter(({ stays }) => !stays)
    .toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)))
    .slice(0, Math.max(0, most - staying.length));
  const kept = new Set([...staying, ...rest]);
  return steps.filter((step) => kept.has(step) || told.includes(step.id));
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
  most: Pick<Cut, 'law' | 'steps' | 'told'>
): readonly NoteLine[] {
  const people = all.find(protectsPeople);
  if (!people || [...kept, ...keptSteps(steps, most)].some(protectsPeople)) return kept;
  const last = kept.filter(({ rank }) => rank === undefined).at(most.law - 1);
  const stay = new Set([...kept.filter((line) => line !== last), people]);
  return all.filter((line) => stay.has(line));
}

/** Two lines of law at least, and the licence to choose: it takes the place of a third. */
const besideLicence = (law: readonly NoteLine[], most: number): number =>
  Math.max(Math.min(2, most), most - law.filter(({ rank }) => rank === 0).length);
