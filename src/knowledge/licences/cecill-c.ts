import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { cecillFaq } from '#knowledge/sources/licences.ts';

export const cecillCLicence = knownLicence({
  id: 'cecill-c',
  spdx: 'CECILL-C',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'component',
  online: false,
  joins: ['cecill-2.1'],
  decree: 'listed',
  sources: [cecillFaq],
  fr: {
    name: `CeCILL-C`,
    gist: `Les changements du code repris restent sous CeCILL-C. Le programme qui l’intègre garde sa licence, et cite ce qu’il reprend.`,
    joins: `Son texte permet de publier l’ensemble sous CeCILL.`
  },
  en: {
    name: `CeCILL-C`,
    gist: `Changes to the code you take stay under CeCILL-C. The program that includes it keeps its licence, and credits what it takes.`,
    joins: `Its text allows the whole to come out under CeCILL.`
  }
});
