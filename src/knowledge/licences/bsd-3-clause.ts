import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { gnuLicenceList, spdxLicenceTexts } from '#knowledge/sources/licences.ts';

export const bsd3ClauseLicence = knownLicence({
  id: 'bsd-3-clause',
  spdx: 'BSD-3-Clause',
  family: 'permissive',
  kinds: ['code'],
  free: true,
  asks: ['credit'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'listed',
  sources: [spdxLicenceTexts, gnuLicenceList],
  fr: {
    name: `BSD à trois clauses`,
    gist: `Tout usage, même dans un produit fermé. Gardez la mention des droits, et n’employez pas les noms des autrices et auteurs pour votre publicité.`
  },
  en: {
    name: `BSD 3-clause`,
    gist: `Any use, even in a closed product. Keep the notice, and do not use the authors’ names to advertise.`
  }
});
