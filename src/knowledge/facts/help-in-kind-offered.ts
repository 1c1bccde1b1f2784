import { fact } from '#engine/condition.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';

export const helpInKindOffered = fact({
  id: 'help-in-kind-offered',
  when: inKindOffers.has('hosting', 'staff-time', 'premises', 'legal-help', 'translation'),
  fr: `De l’aide en nature vous est déjà offerte`,
  en: `Help in kind is already on offer`
});
