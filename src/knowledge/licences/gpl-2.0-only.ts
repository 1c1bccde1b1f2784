import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const gpl20OnlyLicence = knownLicence({
  id: 'gpl-2.0-only',
  spdx: 'GPL-2.0-only',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'work',
  online: false,
  joins: [],
  decree: 'other-version',
  sources: [gnuCompatibilityTable, gnuLicenceList],
  fr: {
    name: `GPL 2.0 seulement`,
    gist: `Qui diffuse l’ensemble le donne sous GPL version 2, avec tout son code source. Aucune condition de plus.`
  },
  en: {
    name: `GPL 2.0 only`,
    gist: `Whoever passes the whole on gives it under the GPL version 2, with all its source code. No condition may be added.`
  }
});
