import { term } from '#knowledge/kinds/term.ts';
import { etalabLicenceOuverte2 } from '#knowledge/sources/etalab-licence-ouverte-2.ts';

export const licenceOuverte = term({
  id: 'licence-ouverte',
  source: etalabLicenceOuverte2,
  fr: {
    term: `Licence Ouverte`,
    forms: [`Licence Ouverte`],
    definition: `La licence de l’administration française pour ses données publiques : tout usage est permis, à condition de citer la source et la date.`
  },
  en: {
    term: `Licence Ouverte`,
    forms: [`Licence Ouverte`],
    definition: `The French administration’s licence for its public data: any use is allowed, as long as the source and the date are given.`
  }
});
