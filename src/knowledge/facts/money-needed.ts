import { fact } from '#engine/reason/condition.ts';
import { needIds } from '#knowledge/needs.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

export const moneyNeeded = fact({
  id: 'money-needed',
  when: needs.has(...needIds),
  fr: `Vous avez des dépenses à couvrir dans les douze mois`,
  en: `You have costs to cover within twelve months`
});
