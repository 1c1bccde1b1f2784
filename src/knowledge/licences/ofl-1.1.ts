import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { oflFaq } from '#knowledge/sources/licences.ts';

export const ofl11Licence = knownLicence({
  id: 'ofl-1.1',
  spdx: 'OFL-1.1',
  family: 'font',
  kinds: ['font'],
  free: true,
  asks: ['credit', 'same-terms'],
  reach: 'work',
  online: false,
  joins: [],
  decree: 'unlisted',
  sources: [oflFaq],
  fr: {
    name: `OFL 1.1`,
    gist: `Une police modifiée reste sous OFL, et change de nom si celui-ci est réservé. Vendez-la avec un logiciel, jamais seule. Les documents qui l’emploient restent libres.`
  },
  en: {
    name: `OFL 1.1`,
    gist: `A changed font stays under the OFL, and changes its name if that one is reserved. Sell it with software, never alone. Documents that use it stay free.`
  }
});
