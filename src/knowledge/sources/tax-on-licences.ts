import type { Source } from '#engine/advise/advice.ts';

export const licenceIncomeTax: Source = {
  kind: 'law',
  dated: '2018-12-28',
  title: `Code général des impôts, articles 238 (licences de logiciels), 238 bis et 1740 A (dons et reçus)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069577/',
  read: '2026-11'
};
