import { fact } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';

/** Paying for code is not owning it: no licence is put on it before its author has assigned the rights in writing. */
export const contractorKeepsRights = fact({
  id: 'contractor-keeps-rights',
  when: agreement.has('contractor'),
  fr: `Ce que le prestataire a écrit reste à lui tant qu’il ne l’a pas cédé par écrit : choisissez la licence, ne la posez pas avant`,
  en: `What the contractor wrote stays theirs until they assign it in writing: choose the licence, do not put it on before`
});
