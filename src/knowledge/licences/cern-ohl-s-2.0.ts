import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { cernOhlFaq } from '#knowledge/sources/licences.ts';

export const cernOhlS20Licence = knownLicence({
  id: 'cern-ohl-s-2.0',
  spdx: 'CERN-OHL-S-2.0',
  family: 'hardware',
  kinds: ['hardware'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'work',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [cernOhlFaq],
  fr: {
    name: `CERN-OHL-S 2.0`,
    gist: `Qui remet un objet ou des plans modifiés donne les plans complets, ou leur adresse, sous la même licence.`
  },
  en: {
    name: `CERN-OHL-S 2.0`,
    gist: `Whoever hands over a changed object or changed designs gives the complete designs, or their address, under the same licence.`
  }
});
