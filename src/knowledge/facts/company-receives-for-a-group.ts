import { all, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

/** What is given to the group would be owned by the company of some of its members. */
export const companyReceivesForAGroup = fact({
  id: 'company-receives-for-a-group',
  when: all(carrier.is('informal-group'), recipient.is('company')),
  fr: `Une entreprise encaisse à la place du groupe`,
  en: `A company receives the money in the group’s place`
});
