import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';

export const ccByNc40Licence = knownLicence({
  id: 'cc-by-nc-4.0',
  spdx: 'CC-BY-NC-4.0',
  family: 'not-free',
  kinds: ['content', 'data'],
  free: false,
  asks: ['credit', 'no-sale', 'no-locks'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [ccLicences],
  fr: {
    name: `CC BY-NC 4.0`,
    gist: `Pas d’usage commercial : ce n’est pas une licence de commun. Une association qui facture un atelier s’arrête déjà là.`
  },
  en: {
    name: `CC BY-NC 4.0`,
    gist: `No commercial use: it is not a licence for a commons. An association that charges for a workshop already stops there.`
  }
});
