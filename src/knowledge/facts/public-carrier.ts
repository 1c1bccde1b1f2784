import { fact } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const publicCarrier = fact({
  id: 'public-carrier',
  when: carrier.is('local-authority', 'state-body'),
  fr: `{Une collectivité} ou {l’État} porte le projet`,
  en: `{A local authority} or {the State} carries the project`
});
