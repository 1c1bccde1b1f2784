import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { cernOhlFaq } from '#knowledge/sources/licences.ts';

export const cernOhlP20Licence = knownLicence({
  id: 'cern-ohl-p-2.0',
  spdx: 'CERN-OHL-P-2.0',
  family: 'hardware',
  kinds: ['hardware'],
  free: true,
  asks: ['credit'],
  reach: 'none',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [cernOhlFaq],
  fr: {
    name: `CERN-OHL-P 2.0`,
    gist: `Fabriquez, changez, vendez. Gardez les mentions et le texte de la licence.`
  },
  en: {
    name: `CERN-OHL-P 2.0`,
    gist: `Make, change, sell. Keep the notices and the text of the licence.`
  }
});
