import type { Fallback } from '#knowledge/objects.ts';
import { all } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

/** Who votes, keeps the accounts, decides, where nobody was named: never somebody who only has rights in it. */
export const deciders: readonly Fallback[] = [
  { when: carrier.is('informal-group'), fr: `votre groupe`, en: `your group` },
  {
    when: carrier.is('association', 'cooperative'),
    fr: `votre assemblée, ou votre bureau`,
    en: `your general meeting, or your board`
  },
  { when: carrier.is('local-authority'), fr: `votre assemblée élue`, en: `your elected council` },
  { when: all(), fr: `les personnes qui décident chez vous`, en: `those who decide on your side` }
];
