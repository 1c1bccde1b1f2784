import { any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const nonprofitEntity = fact({
  id: 'nonprofit-entity',
  when: any(carrier.is('association'), recipient.is('association', 'host')),
  fr: `{Une association porte le projet}, {une association encaisse} ou {un hôte sans but lucratif encaisse}`,
  en: `{An association carries the project}, {an association receives the money} or {a non-profit host receives it}`
});
