import { fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';

export const soldThroughAHost = fact({
  id: 'sold-through-a-host',
  when: recipient.is('host'),
  fr: `Un hôte encaisse : demandez-lui d’abord s’il peut aussi facturer, signer et répondre du travail vendu`,
  en: `A host receives the money: first ask whether it may also invoice, sign and answer for the work sold`
});
