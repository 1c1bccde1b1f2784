import { fact } from '#engine/reason/condition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';

export const severalCanRelease = fact({
  id: 'several-can-release',
  when: releasePeople.atLeast('two'),
  fr: `Au moins deux personnes peuvent publier et exploiter`,
  en: `At least two people can publish and operate`
});
