import { criterionIn } from '#sheets/advice/outline.ts';
import type { Source } from '#engine/advise/advice.ts';
import type { Judgement, Status } from '#engine/advise/judge.ts';
import type { Verdict } from '#engine/reason/verdict.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import type { NamedAdvice, PlanHoldings } from './plan-holdings.ts';
import type { Reason } from './presence-reasons.ts';

/** One of Ostrom’s principles in words, and how the project follows it where one is open. */
export type PrincipleLine = Readonly<{
  id: string;
  title: string;
  /** Undefined as long as no project is open. */
  status: Status | undefined;
  /** How it is followed; '' as long as no project is open. */
  follows: string;
  ask: string;
  summary: string;
  why: string;
  /** Each with its verdict, which is also said in a word. */
  reasons: readonly (Reason & Readonly<{ verdict: Verdict; holds: string }>)[];
  /** What to watch although it is followed. */
  cautions: readonly string[];
  /** What to do; undefined where it is followed. */
  mend: Readonly<{ label: string; text: string; toAct: string; advice: readonly NamedAdvice[] }> | undefined;
  /** That it is among the rocks; '' where it is not. */
  isRock: string;
  sources: readonly Source[];
}>;

/** What a principle is worded with. */
export type PrincipleWords = Readonly<{
  words: BoatTexts;
  interfaceTexts: Readonly<{ one: Pick<InterfaceTexts['one'], 'verdicts'> }>;
}>;

/** A principle in words. */
export function principleLine(
  { shape, outline, words, sources }: WorkshopItem<'principle'>,
  plan: PlanHoldings,
  judgement: Judgement | undefined,
  isRock: boolean,
  { words: texts, interfaceTexts: { one } }: PrincipleWords
): PrincipleLine {
  const criteria = judgement?.criteria ?? [];
  const status = judgement?.status;
  return {
    id: shape.id,
    title: outline.title,
    status,
    follows: status ? texts.follows[status] : '',
    ask: words.ask,
    summary: outline.summary,
    why: status ? texts.why : '',
    reasons: criteria
      .filter(({ role }) => role === 'requires')
      .map((criterion) => ({
        text: criterionIn(outline, criterion),
        verdict: criterion.verdict,
        holds: one.verdicts[criterion.verdict],
        questions: criterion.answers
      })),
    cautions: criteria
      .filter(({ role, verdict }) => role === 'cautions' && verdict === 'yes')
      .map((criterion) => criterionIn(outline, criterion)),
    mend:
      status === 'retained'
        ? undefined
        : {
            label: texts.mend,
            text: words.mend,
            toAct: texts.toAct,
            advice: plan
              .named(shape.mendedBy)
              .map((one) => ({ ...one, note: plan.holds(one.id) ? texts.inPlan : '' }))
          },
    isRock: isRock ? texts.isRock : '',
    sources
  };
}
