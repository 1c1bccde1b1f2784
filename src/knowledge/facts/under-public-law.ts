import { all, any, fact, not } from '#engine/reason/condition.ts';
import { publicBody } from '#knowledge/public-body.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { privateLab } from './private-lab.ts';

/** What binds public bodies binds a laboratory too, unless it is seen to be private. */
export const underPublicLaw = fact({
  id: 'under-public-law',
  when: any(publicBody, all(carrier.is('research'), not(privateLab))),
  fr: `Une collectivité, l’État ou, s’il est public, un établissement de recherche porte le projet`,
  en: `A local authority, the State or, if it is public, a research institution carries the project`
});
