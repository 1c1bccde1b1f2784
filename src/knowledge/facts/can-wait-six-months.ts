import { fact, not } from '#engine/reason/condition.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';

export const canWaitSixMonths = fact({
  id: 'can-wait-six-months',
  when: not(runway.atMost('three-to-six')),
  fr: `Vous pouvez attendre six mois avant le premier euro`,
  en: `You can wait six months for the first euro`
});
