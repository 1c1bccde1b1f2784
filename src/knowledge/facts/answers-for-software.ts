import { any, fact } from '#engine/reason/condition.ts';
import { hasSales } from './has-sales.ts';
import { legalCarrier } from './legal-carrier.ts';

/** Merely contributing obliges nobody; a person who sells is bound as a company is. */
export const answersForSoftware = fact({
  id: 'answers-for-software',
  when: any(legalCarrier, hasSales),
  fr: `{Une personne morale porte le projet}, ou {il y a des ventes}`,
  en: `{A legal entity carries the project}, or {there are sales}`
});
