import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const gpl20OrLaterLicence = knownLicence({
  id: 'gpl-2.0-or-later',
  spdx: 'GPL-2.0-or-later',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'work',
  online: false,
  joins: ['gpl-2.0-only', 'gpl-3.0-or-later', 'agpl-3.0-or-later'],
  decree: 'other-version',
  sources: [gnuCompatibilityTable, gnuLicenceList],
  fr: {
    name: `GPL 2.0 ou plus récente`,
    gist: `Qui diffuse l’ensemble le donne sous GPL, version 2 ou plus récente, avec tout son code source.`,
    joins: `Vous choisissez la version : 2 ou 3. La version 3 permet de la réunir à du code sous AGPL.`
  },
  en: {
    name: `GPL 2.0 or later`,
    gist: `Whoever passes the whole on gives it under the GPL, version 2 or later, with all its source code.`,
    joins: `You choose the version: 2 or 3. Version 3 allows it to be combined with code under the AGPL.`
  }
});
