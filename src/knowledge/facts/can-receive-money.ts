import { any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { legalCarrier } from './legal-carrier.ts';

export const canReceiveMoney = fact({
  id: 'can-receive-money',
  when: any(legalCarrier, recipient.is('host', 'association', 'company', 'public-body')),
  fr: `Une structure peut encaisser pour le projet`,
  en: `An entity can receive money for the project`
});
