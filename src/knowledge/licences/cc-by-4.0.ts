import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { ccLicences } from '#knowledge/sources/licences.ts';

export const ccBy40Licence = knownLicence({
  id: 'cc-by-4.0',
  spdx: 'CC-BY-4.0',
  family: 'open',
  kinds: ['content', 'data'],
  free: true,
  asks: ['credit', 'no-locks'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [ccLicences],
  fr: {
    name: `CC BY 4.0`,
    gist: `Tout usage, vente comprise. Citez l’autrice ou l’auteur, la licence et vos changements. N’ajoutez aucun verrou technique.`
  },
  en: {
    name: `CC BY 4.0`,
    gist: `Any use, selling included. Name the author, the licence and your changes. Add no technical lock.`
  }
});
