import { fact } from '#engine/reason/condition.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';

export const moneyNeeded = fact({
  id: 'money-needed',
  when: needs.has(
    'livelihood',
    'support',
    'communication',
    'development',
    'maintenance',
    'hosting',
    'animation',
    'legal',
    'training',
    'research',
    'security',
    'translation',
    'deployment',
    'cash'
  ),
  fr: `Vous avez des dépenses à couvrir dans les douze mois`,
  en: `You have costs to cover within twelve months`
});
