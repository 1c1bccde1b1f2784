import { term } from '#knowledge/kinds/term.ts';
import { etalabLicenceOuverte2 } from '#knowledge/sources/french-state.ts';

export const licenceOuverte = term({
  id: 'licence-ouverte',
  source: etalabLicenceOuverte2,
  fr: {
    term: `Licence Ouverte`,
    forms: [`Licence Ouverte`],
    definition: `La licence de l’État pour ses données publiques. Tout usage est permis, si l’on cite la source et la date.`
  },
  en: {
    term: `Licence Ouverte`,
    forms: [`Licence Ouverte`],
    definition: `The licence of the French State for its public data. Any use is allowed, as long as the source and the date are given.`
  }
});
