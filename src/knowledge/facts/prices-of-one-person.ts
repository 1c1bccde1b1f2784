import { fact } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';

/** Whoever sells in their own name meets two thresholds, which change a price that is shown without saying so. */
export const pricesOfOnePerson = fact({
  id: 'prices-of-one-person',
  when: recipient.is('own-name'),
  fr: `Affichez vos prix hors taxes. Au-delà de 37 500 € de prestations par an, la TVA s’ajoute. Au-delà de 83 600 € deux ans de suite, la micro-entreprise s’arrête (seuils de 2026, à vérifier)`,
  en: `Show your prices without tax. Beyond €37,500 of services a year, French VAT is added. Beyond €83,600 two years running, the micro-enterprise regime ends (thresholds of 2026, to be checked)`
});
