import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { licencesByDecree } from '#knowledge/sources/law.ts';
import { odblText } from '#knowledge/sources/licences.ts';

export const odbl10Licence = knownLicence({
  id: 'odbl-1.0',
  spdx: 'ODbL-1.0',
  family: 'open',
  kinds: ['data'],
  free: true,
  asks: ['credit', 'same-terms', 'source'],
  reach: 'work',
  online: false,
  joins: [],
  drawsFreely: true,
  decree: 'listed',
  sources: [odblText, licencesByDecree],
  fr: {
    name: `ODbL 1.0`,
    gist: `Qui publie une base dérivée, ou ce qui en est tiré, propose la base sous ODbL et cite la source. Une carte ou un texte tirés de la base sont libres de leur licence. Elle ne couvre pas les textes ou images que la base contient.`
  },
  en: {
    name: `ODbL 1.0`,
    gist: `Whoever publishes a derived database, or what is drawn from it, offers the database under the ODbL and names the source. A map or text drawn from it may have any licence. It does not cover the texts or pictures that the database holds.`
  }
});
