import { all, any, fact } from '#engine/reason/condition.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { severalOrganisations } from './several-organisations.ts';

/** Then whoever ordered and whoever carries on need not be the same, and rights may land in several hands. */
export const severalBuyers = fact({
  id: 'several-buyers',
  when: all(severalOrganisations, any(agreement.has('co-authors'), startingPoint.is('co-funded'))),
  fr: `Plusieurs structures l’ont faite ou payée`,
  en: `Several bodies made it or paid for it`
});
