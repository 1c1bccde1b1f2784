import { any, fact } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';

export const hasSales = fact({
  id: 'has-sales',
  when: any(currentIncome.has('sales'), ownRevenue.is('complementary', 'threatened')),
  fr: `Vous avez des ventes, ou vivez en partie de cette ressource`,
  en: `You have sales, or live partly on this resource`
});
