import { any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { businessCarrier } from './business-carrier.ts';

/** A person or a group may carry what a company is paid for. */
export const companyReceives = fact({
  id: 'company-receives',
  when: any(businessCarrier, recipient.is('company')),
  fr: `Une société ou une coopérative encaisse`,
  en: `A company or a cooperative receives the money`
});
