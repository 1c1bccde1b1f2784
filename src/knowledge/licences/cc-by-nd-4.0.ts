import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';

export const ccByNd40Licence = knownLicence({
  id: 'cc-by-nd-4.0',
  spdx: 'CC-BY-ND-4.0',
  family: 'not-free',
  kinds: ['content', 'data'],
  free: false,
  asks: ['credit', 'no-change', 'no-locks'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [ccLicences],
  fr: {
    name: `CC BY-ND 4.0`,
    gist: `Pas de version modifiée à diffuser : ce n’est pas une licence de commun. On la montre telle quelle, en citant.`
  },
  en: {
    name: `CC BY-ND 4.0`,
    gist: `No changed version may be passed on: it is not a licence for a commons. It is shown as it is, with credit.`
  }
});
