import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { licencesByDecree } from '#knowledge/sources/law.ts';
import { licenceOuverteText } from '#knowledge/sources/licences.ts';

export const etalab20Licence = knownLicence({
  id: 'etalab-2.0',
  spdx: 'etalab-2.0',
  family: 'open',
  kinds: ['data', 'content'],
  free: true,
  asks: ['credit'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'listed',
  sources: [licenceOuverteText, licencesByDecree],
  fr: {
    name: `Licence Ouverte 2.0`,
    gist: `Tout usage, vente comprise. Citez qui publie et la date de mise à jour. Elle se dit compatible avec toute licence libre qui demande au moins de citer.`
  },
  en: {
    name: `Licence Ouverte 2.0`,
    gist: `Any use, selling included. Name the publisher and the date of update. It calls itself compatible with any free licence that asks at least for credit.`
  }
});
