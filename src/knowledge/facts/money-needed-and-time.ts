import { all, fact } from '#engine/reason/condition.ts';
import { canWaitThreeMonths } from './can-wait-three-months.ts';
import { moneyNeeded } from './money-needed.ts';

export const moneyNeededAndTime = fact({
  id: 'money-needed-and-time',
  when: all(moneyNeeded, canWaitThreeMonths),
  fr: `Vous avez des dépenses à couvrir, et au moins trois mois devant vous`,
  en: `You have costs to cover, and at least three months ahead of you`
});
