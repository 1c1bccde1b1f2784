import { daysAfter } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { gradual, type Cut } from './cuts.ts';
import { givingWay, hasAmount } from './giving-way.ts';
import type { NoteBody } from './note-sheet.ts';
import type { NoteStep } from './note-steps.ts';
import { protectsPeople } from './protects-people.ts';
import type { NoteLine } from './spoken.ts';
import { countedOnce, wordsOf } from './words-in-note.ts';

/** Two pages of A4. */
export const MOST_WORDS = 1000;

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
    use({ ...most, plan: most.plan + 1 });
    return best;
  }
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
      certain: body.money.certain.slice(0, most.certain),
      sums: body.money.sums.filter(({ yields }) => !yields || most.plan >= PLAN[yields]),
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

const PLAN = { hours: 2, euros: 1 } as const;

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
