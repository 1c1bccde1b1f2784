import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { apacheGplCompatibility, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const apache20Licence = knownLicence({
  id: 'apache-2.0',
  spdx: 'Apache-2.0',
  family: 'permissive',
  kinds: ['code', 'model'],
  free: true,
  asks: ['credit', 'patents'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'listed',
  sources: [apacheGplCompatibility, gnuLicenceList],
  fr: {
    name: `Apache 2.0`,
    gist: `Tout usage, même dans un produit fermé. Gardez les mentions et dites ce que vous avez changé. Qui attaque pour un brevet perd l’autorisation sur ces brevets.`
  },
  en: {
    name: `Apache 2.0`,
    gist: `Any use, even in a closed product. Keep the notices and say what you changed. Whoever sues over a patent loses the permission on those patents.`
  }
});
