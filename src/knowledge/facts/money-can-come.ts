import { any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { canReceiveMoney } from './can-receive-money.ts';

export const moneyCanCome = fact({
  id: 'money-can-come',
  when: any(canReceiveMoney, recipient.is('own-name', 'umbrella')),
  fr: `{Une structure} ou {une personne} peut encaisser`,
  en: `{An entity} or {a person} can receive money`
});
