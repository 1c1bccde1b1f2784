import { fact } from '#engine/reason/condition.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';

export const outsidersContribute = fact({
  id: 'outsiders-contribute',
  when: outsideContributors.atLeast('same-circle'),
  fr: `Quelqu’un contribue hors de votre organisation`,
  en: `Somebody outside your organisation contributes`
});
