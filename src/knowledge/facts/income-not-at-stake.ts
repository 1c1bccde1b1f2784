import { fact, not } from '#engine/reason/condition.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';

export const incomeNotAtStake = fact({
  id: 'income-not-at-stake',
  when: not(ownRevenue.is('threatened')),
  fr: `L’ouvrir ne menace pas votre revenu`,
  en: `Opening it does not threaten your income`
});
