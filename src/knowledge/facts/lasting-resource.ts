import { fact } from '#engine/reason/condition.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';

export const lastingResource = fact({
  id: 'lasting-resource',
  when: upkeep.is('lasting', 'in-part'),
  fr: `La ressource devra être entretenue dans la durée`,
  en: `The resource will need upkeep over time`
});
