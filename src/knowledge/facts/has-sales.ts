import { any, fact } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';

export const hasSales = fact({
  id: 'has-sales',
  when: any(currentIncome.has('sales'), ownRevenue.is('around', 'complementary', 'threatened')),
  fr: `Vous avez des ventes`,
  en: `You have sales`
});
