import type { Situation } from '#engine/reason/situation.ts';
import type { AdviceShape } from './advice.ts';
import { judge, type Judgement } from './judge.ts';
import { openQuestionsIn, type OpenQuestion } from './open-questions.ts';
import { ordered } from './order.ts';
import { actionsAmong, planOf, type ActionShape, type PlannedAction } from './plan.ts';

/** Everything that follows from one set of answers. */
export type Consultation<Shape extends AdviceShape = AdviceShape> = Readonly<{
  situation: Situation;
  /** Every advice with its reasons, best first inside each kind; kinds in the order of the list. */
  judgements: readonly Judgement<Shape>[];
  /** The plan before the lead has decided anything. Worked out when it is read: pages show hers. */
  plan: readonly PlannedAction<ActionShape & Shape>[];
  /** What is still to be found out, most decisive first. Worked out when it is read: few pages show it. */
  openQuestions: readonly OpenQuestion[];
}>;

/**
 * Judges every advice; plans, and lists what is still to be found out, for whoever reads it. What a situation
 * excludes is discarded, whatever its criteria say. Pure.
 */
export function consult<Shape extends AdviceShape>(
  advice: readonly Shape[],
  situation: Situation,
  excluded: ReadonlyMap<string, string> = new Map()
): Consultation<Shape> {
  const kinds = [...new Set(advice.map(({ kind }) => kind))];
  const judgements = kinds.flatMap((kind) =>
    ordered(
      advice
        .filter((one) => one.kind === kind)
        .map((one) => withExclusion(judge(one, situation), excluded.get(one.id)))
    )
  );
  return {
    situation,
    judgements,
    get plan() {
      return planOf(actionsAmong(judgements));
    },
    get openQuestions() {
      return openQuestionsIn(advice, situation);
    }
  };
}

/** A situation removes what the answers would keep: what they discard themselves keeps their reason. */
const withExclusion = <Shape extends AdviceShape>(
  judgement: Judgement<Shape>,
  excludedBy: string | undefined
): Judgement<Shape> =>
  excludedBy === undefined || judgement.status === 'discarded'
    ? judgement
    : { ...judgement, status: 'discarded', excludedBy };
