import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { cernOhlFaq } from '#knowledge/sources/licences.ts';

export const cernOhlW20Licence = knownLicence({
  id: 'cern-ohl-w-2.0',
  spdx: 'CERN-OHL-W-2.0',
  family: 'hardware',
  kinds: ['hardware'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'component',
  online: false,
  joins: ['cern-ohl-s-2.0'],
  decree: 'unlisted',
  sources: [cernOhlFaq],
  fr: {
    name: `CERN-OHL-W 2.0`,
    gist: `Les plans repris et leurs changements restent ouverts. L’ensemble plus grand où ils entrent peut avoir une autre licence.`,
    joins: `Elle permet de passer sous la variante S, si chaque pièce employée satisfait aussi à la variante S.`
  },
  en: {
    name: `CERN-OHL-W 2.0`,
    gist: `The designs you take and their changes stay open. The larger whole that they enter may have another licence.`,
    joins: `It allows a move to variant S, if every part that is used also meets variant S.`
  }
});
