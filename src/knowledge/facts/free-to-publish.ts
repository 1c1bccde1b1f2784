import { all, any, fact, not } from '#engine/reason/condition.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { reservedLicence } from './reserved-licence.ts';
import { resourceKeptClosed } from './resource-kept-closed.ts';
import { rightsToSettle } from './rights-to-settle.ts';

const anEmployersToAllow = all(
  any(carrier.is('employee'), agreement.has('employer')),
  any(rightsToSettle, opponents.has('hierarchy'))
);
const againstAnIncome = any(
  all(sharedPower.is('no'), ownRevenue.is('threatened')),
  all(ownRevenue.is('complementary'), any(resourceKeptClosed, reservedLicence))
);

/**
 * Showing it harms nobody who carries it: neither whoever needs an employer’s yes, nor what keeps a firm alive.
 * It is known from what was not answered too, so its words say no more than that.
 */
export const freeToPublish = fact({
  id: 'free-to-publish',
  when: not(any(anEmployersToAllow, againstAnIncome)),
  fr: `Rien dans vos réponses n’interdit de le montrer`,
  en: `Nothing in your answers forbids showing it`
});
