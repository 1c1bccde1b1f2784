import { all, any, fact } from '#engine/reason/condition.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { invoicesMembers } from './invoices-members.ts';

export const canSell = fact({
  id: 'can-sell',
  when: any(
    carrier.is('association', 'company', 'cooperative'),
    invoicesMembers,
    all(carrier.is('research'), currentIncome.has('sales')),
    recipient.is('own-name', 'umbrella', 'host', 'association', 'company')
  ),
  fr: `Quelqu’un peut facturer des prestations`,
  en: `Somebody can invoice services`
});
