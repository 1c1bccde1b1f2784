import { any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const nonprofitEntity = fact({
  id: 'nonprofit-entity',
  when: any(carrier.is('association'), recipient.is('association', 'host')),
  fr: `Une association ou un hôte à but non lucratif porte l’argent`,
  en: `An association or a non-profit host holds the money`
});
