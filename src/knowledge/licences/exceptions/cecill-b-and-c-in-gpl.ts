import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { cecillFaq, gnuLicenceList } from '#knowledge/sources/licences.ts';

export const cecillBAndCInGpl = compatibilityException({
  id: 'cecill-b-and-c-in-gpl',
  from: ['cecill-b', 'cecill-c'],
  to: [
    'gpl-2.0-only',
    'gpl-2.0-or-later',
    'gpl-3.0-or-later',
    'agpl-3.0-or-later',
    'lgpl-2.1-or-later',
    'lgpl-3.0-or-later'
  ],
  how: ['one-work'],
  verdict: 'unsettled',
  sources: [cecillFaq, gnuLicenceList],
  fr: `Leurs textes ne nomment que la famille CeCILL, qui mène, elle, à la GPL. Ce détour est discuté : demandez l’accord des titulaires.`,
  en: `Their texts name only the CeCILL family, which itself leads to the GPL. This way round is disputed: ask the rights holders.`
});
