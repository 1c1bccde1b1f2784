import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const gpl30OrLaterLicence = knownLicence({
  id: 'gpl-3.0-or-later',
  spdx: 'GPL-3.0-or-later',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'work',
  online: false,
  joins: ['agpl-3.0-or-later'],
  decree: 'listed',
  sources: [gnuCompatibilityTable, gnuLicenceList],
  fr: {
    name: `GPL 3.0 ou plus récente`,
    gist: `Qui diffuse l’ensemble le donne sous GPL, version 3 ou plus récente, avec tout son code source. Un usage en ligne, sans diffusion, n’oblige à rien.`,
    joins: `L’article 13 permet de la réunir à du code sous AGPL. Chaque partie garde sa licence, et l’AGPL joue en ligne pour l’ensemble.`
  },
  en: {
    name: `GPL 3.0 or later`,
    gist: `Whoever passes the whole on gives it under the GPL, version 3 or later, with all its source code. Use online, with nothing passed on, owes nothing.`,
    joins: `Section 13 allows it to be combined with code under the AGPL. Each part keeps its licence, and the AGPL holds online for the whole.`
  }
});
