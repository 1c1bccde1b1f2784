import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';

export const ccByNcSa40Licence = knownLicence({
  id: 'cc-by-nc-sa-4.0',
  spdx: 'CC-BY-NC-SA-4.0',
  family: 'not-free',
  kinds: ['content', 'data'],
  free: false,
  asks: ['credit', 'no-sale', 'same-terms', 'no-locks'],
  reach: 'work',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [ccLicences],
  fr: {
    name: `CC BY-NC-SA 4.0`,
    gist: `Pas d’usage commercial, et la même licence pour ce qui en est tiré : rien de libre ne peut en sortir. Ce n’est pas une licence de commun.`
  },
  en: {
    name: `CC BY-NC-SA 4.0`,
    gist: `No commercial use, and the same licence for whatever is made from it: nothing free can come out of it. It is not a licence for a commons.`
  }
});
