import { any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { legalCarrier } from './legal-carrier.ts';

export const ownEntity = fact({
  id: 'own-entity',
  when: any(legalCarrier, recipient.is('association', 'company', 'public-body')),
  fr: `Une structure juridique porte le projet, sans passer par un hôte`,
  en: `A legal entity carries the project, without going through a host`
});
