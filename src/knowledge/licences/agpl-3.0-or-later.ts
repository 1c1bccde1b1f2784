import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuCompatibilityTable, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const agpl30OrLaterLicence = knownLicence({
  id: 'agpl-3.0-or-later',
  spdx: 'AGPL-3.0-or-later',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'work',
  online: true,
  joins: [],
  decree: 'listed',
  sources: [gnuCompatibilityTable, gnuLicenceList],
  fr: {
    name: `AGPL 3.0 ou plus récente`,
    gist: `Comme la GPL 3. De plus, qui propose en ligne une version modifiée en donne le code source à ses usagers.`
  },
  en: {
    name: `AGPL 3.0 or later`,
    gist: `Like the GPL 3. Besides, whoever offers a changed version online gives its source code to its users.`
  }
});
