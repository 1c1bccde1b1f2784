import { all, fact, not } from '#engine/reason/condition.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { readyToSharePower } from './ready-to-share-power.ts';

/** A majority that is brought in where agreement holds can break what it was meant to help. */
export const decidesByAgreement = fact({
  id: 'decides-by-agreement',
  when: all(decisionToday.is('discussion'), readyToSharePower, not(danger.has('dispute'))),
  fr: `Vous décidez jusqu’à l’accord, et aucun désaccord ne dit que cela échoue`,
  en: `You decide by agreement, and no dispute says that it fails`
});
