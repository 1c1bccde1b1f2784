import type { Source } from '#engine/advise/advice.ts';

/* The texts that say who answers where somebody is hurt. */

export const civilLiability: Source = {
  kind: 'law',
  dated: '2016-10-01',
  title: `Code civil, articles 1240 à 1242 (faute, négligence, choses que l’on garde) et 1245 (produits défectueux)`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070721/LEGISCTA000032021486/',
  read: '2026-11'
};

export const involuntaryHarm: Source = {
  kind: 'law',
  dated: '2011-05-19',
  title: `Code pénal, articles 121-3 (faute non intentionnelle), 221-6 et 222-19 (mort et blessures involontaires)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/2026-11-30/',
  read: '2026-11'
};
