import { fact, not } from '#engine/reason/condition.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

export const moneyNeeded = fact({
  id: 'money-needed',
  // Nothing stands alone among the answers: whoever does not say it has something to pay for.
  when: not(needs.has('nothing')),
  fr: `Vous avez des dépenses à couvrir dans les douze mois`,
  en: `You have costs to cover within twelve months`
});
