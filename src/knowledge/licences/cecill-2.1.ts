import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { cecill21Text, cecillFaq } from '#knowledge/sources/licences.ts';

export const cecill21Licence = knownLicence({
  id: 'cecill-2.1',
  spdx: 'CECILL-2.1',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'work',
  online: false,
  joins: ['gpl-2.0-only', 'gpl-2.0-or-later', 'gpl-3.0-or-later', 'agpl-3.0-or-later', 'eupl-1.2'],
  decree: 'listed',
  sources: [cecill21Text, cecillFaq],
  fr: {
    name: `CeCILL 2.1`,
    gist: `Qui diffuse une version modifiée la donne sous CeCILL, avec son code source. Écrite en droit français.`,
    joins: `Réuni à du code sous GPL, AGPL ou EUPL, l’ensemble peut sortir sous cette licence (article 5.3.4).`
  },
  en: {
    name: `CeCILL 2.1`,
    gist: `Whoever passes on a changed version gives it under CeCILL, with its source code. Written in French law.`,
    joins: `Combined with code under the GPL, AGPL or EUPL, the whole may come out under that licence (article 5.3.4).`
  }
});
