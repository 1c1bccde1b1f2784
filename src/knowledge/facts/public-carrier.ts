import { fact } from '#engine/reason/condition.ts';
import { publicBody } from '#knowledge/public-body.ts';

export const publicCarrier = fact({
  id: 'public-carrier',
  when: publicBody,
  fr: `{Une collectivité} ou {l’État} porte le projet`,
  en: `{A local authority} or {the State} carries the project`
});
