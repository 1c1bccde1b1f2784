import type { Source } from '#engine/advise/advice.ts';

export const laboSonumGipGovernance: Source = {
  title: `Labo Société Numérique, « La gouvernance et le modèle juridique d’un GIP structurant un commun numérique » (2022)`,
  url: 'https://labo.societenumerique.gouv.fr/fr/articles/quelles-structures-juridiques-pour-porter-des-communs-num%C3%A9riques-introduction/3-fiche-pratique-la-gouvernance-et-le-mod%C3%A8le-juridique-dun-gip-structurant-un-commun-num%C3%A9rique',
  read: '2026-11'
};
