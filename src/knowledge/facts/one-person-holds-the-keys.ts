import { fact } from '#engine/reason/condition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';

export const onePersonHoldsTheKeys = fact({
  id: 'one-person-holds-the-keys',
  when: releasePeople.is('one'),
  fr: `Une seule personne peut publier et exploiter`,
  en: `Only one person can publish and operate`
});
