import { fact, not } from '#engine/reason/condition.ts';
import { decidesByAgreement } from './decides-by-agreement.ts';

/** Voting, committees and colleges are for those whose agreement does not do, or who never had it. */
export const agreementMayGiveWay = fact({
  id: 'agreement-may-give-way',
  when: not(decidesByAgreement),
  fr: `Vous ne décidez pas déjà par l’accord de tous, ou un désaccord le met en cause`,
  en: `You do not already decide by everybody’s agreement, or a dispute calls it into question`
});
