import { fact } from '#engine/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const publicCarrier = fact({
  id: 'public-carrier',
  when: carrier.is('local-authority', 'state-body'),
  fr: `Le projet est porté par une collectivité ou par l’État`,
  en: `A local authority or the State carries the project`
});
