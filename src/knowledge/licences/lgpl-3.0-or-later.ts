import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable } from '#knowledge/sources/licences.ts';

export const lgpl30OrLaterLicence = knownLicence({
  id: 'lgpl-3.0-or-later',
  spdx: 'LGPL-3.0-or-later',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'component',
  online: false,
  joins: ['gpl-3.0-or-later', 'agpl-3.0-or-later'],
  decree: 'listed',
  sources: [gnuCompatibilityTable],
  fr: {
    name: `LGPL 3.0 ou plus récente`,
    gist: `La bibliothèque et ses changements restent sous LGPL. Un programme qui l’appelle garde sa licence, si l’on peut y remplacer la bibliothèque.`,
    joins: `Son texte permet de passer la bibliothèque sous GPL.`
  },
  en: {
    name: `LGPL 3.0 or later`,
    gist: `The library and its changes stay under the LGPL. A program that calls it keeps its licence, if the library in it can be replaced.`,
    joins: `Its text allows the library to be moved to the GPL.`
  }
});
