import { fact } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const businessCarrier = fact({
  id: 'business-carrier',
  when: carrier.is('company', 'cooperative'),
  fr: `Le projet est porté par {une entreprise} ou {une coopérative}`,
  en: `{A company} or {a cooperative} carries the project`
});
