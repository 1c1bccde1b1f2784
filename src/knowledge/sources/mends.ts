import type { Source } from '#engine/advise/advice.ts';

export const licenceIncomeTax: Source = {
  kind: 'law',
  dated: '2018-12-28',
  title: `Code général des impôts, article 238 (revenus de licence de logiciels : 10 %, sur option)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069577/',
  read: '2026-11'
};
