import type { JudgedCriterion, Judgement } from '#engine/advise/judge.ts';

/** The caution that forbids an argument or a reply to be said as long as it holds; undefined where none does. */
export const forbidding = ({ advice, criteria }: Judgement): JudgedCriterion | undefined =>
  criteria.find(
    ({ role, index, verdict }) =>
      role === 'cautions' && verdict === 'yes' && advice.cautions[index]?.forbids === true
  );
