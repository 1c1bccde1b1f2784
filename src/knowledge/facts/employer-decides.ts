import { all, any, fact } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { rightsToSettle } from './rights-to-settle.ts';

/** Nobody signs for an employer: neither somebody without a mandate, nor whoever still has its rights to settle. */
export const employerDecides = fact({
  id: 'employer-decides',
  when: any(carrier.is('employee'), all(agreement.has('employer'), rightsToSettle)),
  fr: `Un employeur doit d’abord dire oui`,
  en: `An employer has to say yes first`
});
