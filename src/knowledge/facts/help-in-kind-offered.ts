import { fact } from '#engine/reason/condition.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';

export const helpInKindOffered = fact({
  id: 'help-in-kind-offered',
  when: inKindOffers.has('hosting', 'staff-time', 'premises', 'legal-help', 'translation'),
  fr: `On vous offre déjà une contribution en nature`,
  en: `A contribution in kind is already on offer`
});
