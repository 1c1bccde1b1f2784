import { any, fact } from '#engine/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const ownEntity = fact({
  id: 'own-entity',
  when: any(
    carrier.is('association', 'company', 'cooperative', 'local-authority', 'state-body', 'research'),
    recipient.is('association', 'company', 'public-body')
  ),
  fr: `Le projet a sa propre structure juridique`,
  en: `The project has a legal entity of its own`
});
