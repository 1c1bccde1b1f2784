import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable } from '#knowledge/sources/licences.ts';

export const lgpl21OrLaterLicence = knownLicence({
  id: 'lgpl-2.1-or-later',
  spdx: 'LGPL-2.1-or-later',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'component',
  online: false,
  joins: ['lgpl-3.0-or-later', 'gpl-2.0-only', 'gpl-2.0-or-later', 'gpl-3.0-or-later', 'agpl-3.0-or-later'],
  decree: 'other-version',
  sources: [gnuCompatibilityTable],
  fr: {
    name: `LGPL 2.1 ou plus récente`,
    gist: `La bibliothèque et ses changements restent sous LGPL. Un programme qui l’appelle garde sa licence, si l’on peut y remplacer la bibliothèque.`,
    joins: `Son texte permet de passer la bibliothèque sous GPL.`
  },
  en: {
    name: `LGPL 2.1 or later`,
    gist: `The library and its changes stay under the LGPL. A program that calls it keeps its licence, if the library in it can be replaced.`,
    joins: `Its text allows the library to be moved to the GPL.`
  }
});
