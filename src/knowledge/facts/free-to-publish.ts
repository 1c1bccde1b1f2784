import { all, any, fact, not } from '#engine/reason/condition.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { rightsToSettle } from './rights-to-settle.ts';

const againstAnEmployer = all(carrier.is('employee'), rightsToSettle);
const againstOneIncome = all(sharedPower.is('no'), ownRevenue.is('threatened'));

/** Showing it harms nobody who carries it: neither an employee whose rights are open, nor what keeps a firm alive. */
export const freeToPublish = fact({
  id: 'free-to-publish',
  when: not(any(againstAnEmployer, againstOneIncome)),
  fr: `Le montrer ne vous expose pas : aucun droit à régler avec un employeur, aucune recette menacée`,
  en: `Showing it does not expose you: no rights to settle with an employer, no income threatened`
});
