import { keeps, type Advice } from '#engine/advise/advice.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { questionsById, type Questions } from '#engine/reason/situation.ts';
import { sumBehind } from '#engine/reason/sum.ts';
import { breaksAProperty, changesNothing, meansTheSame } from './exactly.ts';
import type { Known } from './knowledge.ts';
import { mutantsOf, turnedRound, type Mutant, type Slip } from './mutants.ts';
import type { Readers } from './readers.ts';
import { spelt } from './spelling.ts';
import { everythingWritten, usesIn, type CriterionUse, type Written } from './written.ts';

/** One small mistake somewhere in what is known. */
type Mistake = Slip | 'criterion dropped' | 'weight changed';

/** What became of a mistake. One that means the same as what was written is none. */
type Fate = 'died' | 'same' | 'survived';

export type Tried = Readonly<{ mistake: Mistake; place: string; reads: string; fate: Fate }>;

/** Every small mistake with what became of it. */
export function mistakesIn(known: Known, readers: Readers): Tried[] {
  const questions = questionsById(known.questions);
  const uses = usesIn(known);
  const isSum = (condition: Condition) => sumBehind(condition, questions) !== undefined;
  const roots: Written[] = uses.map((use) => ({ condition: use.when, place: use.place, uses: [use] }));
  return [
    ...roots
      .filter(({ condition }) => spelt(condition) !== ALWAYS)
      .map((root) => tryOut(root, turnedRound(root.condition), questions, readers)),
    ...everythingWritten(uses, isSum).flatMap((written) =>
      mutantsOf(written.condition, questions).map((mutant) => tryOut(written, mutant, questions, readers))
    ),
    ...uses.flatMap((use) => (use.of === 'criterion' ? mistakesInLists(use, questions, readers) : []))
  ];
}

/** How the condition of a question that is always asked is spelt: there is nothing in it to get wrong. */
const ALWAYS = 'all()';

function tryOut(written: Written, mutant: Mutant, questions: Questions, readers: Readers): Tried {
  const { slip, condition } = mutant;
  return { mistake: slip, place: written.place, reads: spelt(condition), fate: fateOf() };

  function fateOf(): Fate {
    if (readers.notice(written, condition)) return 'died';
    if (changesNothing(written, condition, questions)) return 'same';
    return breaksAProperty(written, condition, questions) ? 'died' : 'survived';
  }
}

/** A criterion that was forgotten, and a reason that weighs too much or too little. */
function mistakesInLists(use: CriterionUse, questions: Questions, readers: Readers): Tried[] {
  const { advice, role, index, place, when } = use;
  const at = { place, reads: spelt(when) };
  const forgotten: Tried = {
    mistake: 'criterion dropped',
    ...at,
    fate: fateOfDropped(use, questions, readers)
  };
  if (role !== 'favours') return [forgotten];
  const reweighed: Advice = {
    ...advice,
    favours: advice.favours.map((one, rank) => (rank === index ? { ...one, strong: !one.strong } : one))
  };
  const seen = readers.seeOrder(advice, reweighed);
  return [forgotten, { mistake: 'weight changed', ...at, fate: seen ? 'died' : 'survived' }];
}

function fateOfDropped(use: CriterionUse, questions: Questions, readers: Readers): Fate {
  const { advice, role, index } = use;
  const without: Advice = { ...advice, [role]: advice[role].toSpliced(index, 1) };
  if (readers.missCriterion(use, without)) return 'died';
  const same = role === 'requires' && meansTheSame(keeps(advice), keeps(without), questions);
  return same ? 'same' : 'survived';
}
