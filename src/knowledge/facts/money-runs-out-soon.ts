import { fact } from '#engine/reason/condition.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';

export const moneyRunsOutSoon = fact({
  id: 'money-runs-out-soon',
  when: runway.atMost('three-to-six'),
  fr: `L’argent manquera dans six mois au plus`,
  en: `Money will run out within six months`
});
