import { fact } from '#engine/reason/condition.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

export const lastingCosts = fact({
  id: 'lasting-costs',
  when: needs.has('maintenance', 'hosting', 'animation', 'support', 'security'),
  fr: `Vos dépenses reviennent chaque année : entretien, hébergement, animation`,
  en: `Your costs come back every year: upkeep, hosting, community work`
});
