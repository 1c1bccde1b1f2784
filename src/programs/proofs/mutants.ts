import { DONT_KNOW } from '#engine/reason/answers.ts';
import { not, type All, type Any, type Condition, type Is } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { sumBehind, type Sum } from '#engine/reason/sum.ts';
import { spelt } from './spelling.ts';

/** The small mistakes that somebody can make in a condition. */
export type Slip =
  | 'turned round'
  | 'part dropped'
  | 'all and any swapped'
  | 'option dropped'
  | 'option replaced'
  | 'sum changed';

/** A condition with one mistake in it. */
export type Mutant = Readonly<{ slip: Slip; condition: Condition }>;

/**
 * Every condition that differs from this one by a single mistake, each once: in its own form, or
 * one of its parts turned round. What is wrong inside its parts is left to the parts.
 */
export function mutantsOf(condition: Condition, questions: Questions): Mutant[] {
  const known = new Set([spelt(condition)]);
  return slipsIn(condition, questions).filter(({ condition: mutated }) => {
    const reads = spelt(mutated);
    return !known.has(reads) && known.add(reads);
  });
}

function slipsIn(condition: Condition, questions: Questions): Mutant[] {
  switch (condition.op) {
    case 'fact':
    case 'not':
      return [];
    case 'is':
      return slipsInOptions(condition, questions);
    case 'all':
    case 'any': {
      const sum = sumBehind(condition, questions);
      return sum ? slipsInSum(sum) : slipsInParts(condition);
    }
  }
}

const slipsInSum = ({ sum, scales }: Sum): Mutant[] => [
  ...[sum - 1, sum + 1].map((other): Mutant => ({
    slip: 'sum changed',
    condition: levelsAddUpTo(other, scales)
  })),
  ...scales.map((_, place): Mutant => ({
    slip: 'part dropped',
    condition: levelsAddUpTo(sum, scales.toSpliced(place, 1))
  }))
];

/** One condition with the opposite meaning. */
export const turnedRound = (condition: Condition): Mutant => ({
  slip: 'turned round',
  condition: condition.op === 'not' ? condition.of : not(condition)
});

function slipsInParts({ op, of }: All | Any): Mutant[] {
  const inverted = of.map((part, place): Mutant => {
    const { slip, condition } = turnedRound(part);
    return { slip, condition: { op, of: of.with(place, condition) } };
  });
  if (of.length < 2) return inverted;
  return [
    { slip: 'all and any swapped', condition: { op: op === 'all' ? 'any' : 'all', of } },
    ...of.map((_, place): Mutant => ({
      slip: 'part dropped',
      condition: { op, of: of.toSpliced(place, 1) }
    })),
    ...inverted
  ];
}

function slipsInOptions(atom: Is, questions: Questions): Mutant[] {
  const { options } = atom;
  const dropped = options.map((_, place) => options.toSpliced(place, 1)).filter((some) => some.length > 0);
  const replaced = options.flatMap((option, place) => {
    const neighbour = neighbourOf(option, atom, questions);
    return neighbour === undefined ? [] : [options.with(place, neighbour)];
  });
  return [
    ...dropped.map((some): Mutant => ({ slip: 'option dropped', condition: { ...atom, options: some } })),
    ...replaced.map((some): Mutant => ({ slip: 'option replaced', condition: { ...atom, options: some } }))
  ];
}

/** The option listed next to this one, where the condition does not name it already. */
function neighbourOf(option: string, { question, options }: Is, questions: Questions): string | undefined {
  if (option === DONT_KNOW) return undefined;
  const listed = questions.get(question)?.options ?? [];
  const place = listed.indexOf(option);
  return [listed[place + 1], listed[place - 1]].find((one) => one !== undefined && !options.includes(one));
}
