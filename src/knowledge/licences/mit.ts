import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuLicenceList, spdxLicenceTexts } from '#knowledge/sources/licences.ts';

export const mitLicence = knownLicence({
  id: 'mit',
  spdx: 'MIT',
  family: 'permissive',
  kinds: ['code', 'model'],
  free: true,
  asks: ['credit'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'listed',
  sources: [spdxLicenceTexts, gnuLicenceList],
  fr: {
    name: `MIT`,
    gist: `Tout usage, même dans un produit fermé. Gardez la mention des droits d’auteur et le texte de la licence.`
  },
  en: {
    name: `MIT`,
    gist: `Any use, even in a closed product. Keep the copyright notice and the text of the licence.`
  }
});
