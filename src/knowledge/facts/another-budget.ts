import { all, fact, not } from '#engine/reason/condition.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

// One local authority alone has one budget: to buy, or to take over, is to spend it under another name.
export const anotherBudget = fact({
  id: 'another-budget',
  when: not(all(carrier.is('local-authority'), organisations.is('one'))),
  fr: `Un autre budget que celui d’une collectivité seule peut payer`,
  en: `A budget other than that of one local authority alone can pay`
});
