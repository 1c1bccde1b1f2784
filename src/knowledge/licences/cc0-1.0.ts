import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { ccLicences, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const cc010Licence = knownLicence({
  id: 'cc0-1.0',
  spdx: 'CC0-1.0',
  family: 'open',
  kinds: ['data', 'content', 'code'],
  free: true,
  asks: [],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [ccLicences, gnuLicenceList],
  fr: {
    name: `CC0 1.0`,
    gist: `Aucune condition. Citer la source reste un bon usage. Pour du code, elle ne donne rien sur les brevets.`
  },
  en: {
    name: `CC0 1.0`,
    gist: `No condition. Naming the source remains good manners. For code, it gives nothing on patents.`
  }
});
