import { all, any, fact, not } from '#engine/reason/condition.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';

/** What a group does well already leads; consent is for what its own way does not settle. */
export const decidesAnotherWay = fact({
  id: 'decides-another-way',
  when: all(
    decisionToday.is('doers', 'vote', 'committee'),
    not(any(danger.has('dispute'), sharedPower.is('divided')))
  ),
  fr: `Vous décidez déjà autrement, et rien ne dit que cela échoue. N’en changez que pour ce que votre façon ne tranche pas`,
  en: `You already decide in another way, and nothing says that it fails. Change only for what yours does not settle`
});
