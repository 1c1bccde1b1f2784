import { decisionOn, type Deciding, type Selection } from '#engine/advise/decided.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { isAction } from '#engine/advise/plan.ts';
import { failing, missing, titleOf, type PlanWords } from './plan-words.ts';

/** What the lead keeps although her answers do not, and what is missing. */
export function contestedSection({ contested }: Selection, words: PlanWords): string[] {
  const { decision } = words.texts;
  const line = (judgement: Judgement) =>
    `- **${titleOf(judgement.advice.id, words)}** — ${
      judgement.status === 'discarded'
        ? `${decision.lacks} ${failing(judgement, words)}`
        : `${decision.waits} ${missing(judgement, words)}`
    }`;
  return contested.length > 0 ? [`## ${decision.contested}`, contested.map(line).join('\n')] : [];
}

/** The actions that were set aside, with the reasons. */
export const setAsideSection = ({ rejected }: Selection, deciding: Deciding, words: PlanWords): string[] =>
  withReasons(
    words.texts.plan.setAsideTitle,
    rejected.filter(({ advice }) => isAction(advice)),
    deciding,
    words
  );

/** The other advice that the lead rejected, with the reasons. */
export const rejectedSection = ({ rejected }: Selection, deciding: Deciding, words: PlanWords): string[] =>
  withReasons(
    words.texts.decision.tags.rejected,
    rejected.filter(({ advice }) => !isAction(advice)),
    deciding,
    words
  );

function withReasons(
  title: string,
  rejected: readonly Judgement[],
  deciding: Deciding,
  words: PlanWords
): string[] {
  if (rejected.length === 0) return [];
  const line = ({ advice }: Judgement) =>
    `- ${titleOf(advice.id, words)} — ${decisionOn(advice, deciding).reason || words.texts.decision.noReason}`;
  return [`## ${title}`, rejected.map(line).join('\n')];
}

/** That the lead accepted an advice, and why; nothing where she did not. */
export function acceptedLine({ advice }: Judgement, deciding: Deciding, { texts }: PlanWords): string[] {
  const { decided, reason } = decisionOn(advice, deciding);
  if (decided !== 'accepted') return [];
  return [`  - ${texts.decision.tags.accepted}${reason ? ` — ${reason}` : ''}`];
}
