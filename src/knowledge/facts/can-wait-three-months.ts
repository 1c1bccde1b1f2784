import { fact, not } from '#engine/reason/condition.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';

export const canWaitThreeMonths = fact({
  id: 'can-wait-three-months',
  when: not(runway.is('under-three-months')),
  fr: `Vous pouvez attendre trois mois avant le premier euro`,
  en: `You can wait three months for the first euro`
});
