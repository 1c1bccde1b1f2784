import { all, fact, not } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';

export const livesOnOwnBudget = fact({
  id: 'lives-on-own-budget',
  when: all(
    currentIncome.has('own-budget'),
    not(currentIncome.has('grant', 'call', 'sales', 'gifts', 'fees', 'own-pocket', 'investors'))
  ),
  fr: `Seul le budget de la structure porteuse paie`,
  en: `Only the carrier’s own budget pays`
});
