import { fact } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

export const legalCarrier = fact({
  id: 'legal-carrier',
  when: carrier.is('association', 'company', 'cooperative', 'local-authority', 'state-body', 'research'),
  fr: `Une personne morale porte le projet`,
  en: `A legal entity carries the project`
});
