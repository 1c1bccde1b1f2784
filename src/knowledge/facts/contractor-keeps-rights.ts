import { fact } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';

/** Paying for code is not owning it: no licence is put on it before its author has assigned the rights in writing. */
export const contractorKeepsRights = fact({
  id: 'contractor-keeps-rights',
  when: agreement.has('contractor'),
  fr: `Le prestataire garde ses droits tant qu’il ne les a pas cédés par écrit : aucune licence nouvelle avant cela`,
  en: `The contractor keeps the rights until they are assigned in writing: no new licence before that`
});
