import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { cecillFaq } from '#knowledge/sources/licences.ts';

export const cecillBLicence = knownLicence({
  id: 'cecill-b',
  spdx: 'CECILL-B',
  family: 'permissive',
  kinds: ['code'],
  free: true,
  asks: ['credit'],
  reach: 'none',
  online: false,
  joins: ['cecill-2.1', 'cecill-c'],
  decree: 'listed',
  sources: [cecillFaq],
  fr: {
    name: `CeCILL-B`,
    gist: `Tout usage, même dans un produit fermé. Il faut citer clairement le logiciel repris, dans la documentation et sur le site.`,
    joins: `Son texte permet de publier l’ensemble sous CeCILL ou CeCILL-C.`
  },
  en: {
    name: `CeCILL-B`,
    gist: `Any use, even in a closed product. You must clearly credit the software you took, in the documentation and on the site.`,
    joins: `Its text allows the whole to come out under CeCILL or CeCILL-C.`
  }
});
