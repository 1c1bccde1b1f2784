import {
  IMPORT,
  IMPORTED,
  inShort,
  noteOf,
  questionOf,
  valueOf,
  type Acknowledged,
  type Found,
  type Walked
} from './protocol.ts';

/** What came of one kill, or of many; `missing`: what was lost, and what stands in its place. */
export type Judgement = Readonly<{
  acknowledged: number;
  lost: number;
  halfWritten: number;
  missing: readonly string[];
}>;

export const nothingYet: Judgement = { acknowledged: 0, lost: 0, halfWritten: 0, missing: [] };

export const together = (one: Judgement, other: Judgement): Judgement => ({
  acknowledged: one.acknowledged + other.acknowledged,
  lost: one.lost + other.lost,
  halfWritten: one.halfWritten + other.halfWritten,
  missing: [...one.missing, ...other.missing]
});

/** Holds what was said to be saved against what is there. A whole project that was taken in counts once. */
export function judged(acknowledged: readonly Acknowledged[], found: readonly Found[]): Judgement {
  const projects = new Map(found.map((project) => [project.id, saidIn(project)]));
  const last = new Map<string, Acknowledged>();
  for (const one of acknowledged) {
    const key = `${one.project} ${one.tab}`;
    if (one.step > (last.get(key)?.step ?? 0)) last.set(key, one);
  }
  const results = [...last.values()].map(({ project, tab, step, whole }) => {
    const missing = missingIn(projects.get(project) ?? new Map(), tab, step);
    return whole
      ? { ...nothingYet, acknowledged: 1, lost: Math.min(missing.length, 1), missing: missing.slice(0, 1) }
      : { ...nothingYet, acknowledged: step, lost: missing.length, missing };
  });
  return [...results, { ...nothingYet, halfWritten: found.filter(isHalfWritten).length }].reduce(together);
}

/** The same on the pages of the product, where what is said later of a question takes the place of what was. */
export function judgedWalk(walked: readonly Walked[], found: readonly Found[]): Judgement {
  const there =
    (one: Walked) =>
    ({ question, note, value }: Found['said'][number]) => {
      const [[round, step], [kept, later]] = [one.note.split('-'), note.split('-')];
      const last = note === one.note;
      const offered = one.offered.split(',');
      const shown = value.split(',').filter((option) => offered.includes(option));
      return (
        question === one.question &&
        (last ? shown.sort().join() === one.value : kept === round && Number(later) > Number(step))
      );
    };
  const lost = walked.filter((one) => !found.some(({ said }) => said.some(there(one))));
  const instead = ({ question }: Walked) =>
    found.flatMap(({ said }) => said.filter((one) => one.question === question));
  return {
    acknowledged: walked.length,
    lost: lost.length,
    halfWritten: found.filter(({ readable, listed }) => !readable || !listed).length,
    missing: lost.map((one) => `${JSON.stringify(one)}: ${JSON.stringify(instead(one))}`)
  };
}

const saidIn = ({ said }: Found) =>
  new Map(said.map(({ question, value, note }) => [question, `${value} ${note}`]));

/** Those of the first steps that are not there as they were said. */
function missingIn(said: ReadonlyMap<string, string>, tab: string, steps: number): string[] {
  return Array.from({ length: steps }, (_, index) => index + 1)
    .filter((step) => said.get(questionOf(tab, step)) !== `${valueOf(step)} ${inShort(noteOf(tab, step))}`)
    .map((step) => `${questionOf(tab, step)} of ${steps}: ${said.get(questionOf(tab, step)) ?? 'not there'}`);
}

/**
 * What no transaction can leave: a project that cannot be read, a line in the list that says otherwise, a later
 * answer without an earlier one, a part of a project that was taken in whole.
 */
function isHalfWritten({ readable, listed, said }: Found): boolean {
  if (!readable || !listed) return true;
  const steps = new Map<string, number[]>();
  for (const { question } of said) {
    const [tab = '', step] = question.split('_');
    steps.set(tab, [...(steps.get(tab) ?? []), Number(step)]);
  }
  return [...steps].some(
    ([tab, all]) => Math.max(...all) !== all.length || (tab === IMPORT && all.length !== IMPORTED)
  );
}
