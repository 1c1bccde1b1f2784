import { any, fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { publicCarrier } from './public-carrier.ts';

/** A person or a group may carry what a public body pays for. */
export const publicBodyReceives = fact({
  id: 'public-body-receives',
  when: any(publicCarrier, recipient.is('public-body')),
  fr: `Un organisme public encaisse et paie`,
  en: `A public body receives the money and pays`
});
