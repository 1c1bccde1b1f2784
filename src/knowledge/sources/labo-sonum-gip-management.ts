import type { Source } from '#engine/advise/advice.ts';

export const laboSonumGipManagement: Source = {
  title: `Labo Société Numérique, « La gestion et le financement d’un commun numérique au sein d’un GIP » (2022)`,
  url: 'https://labo.societenumerique.gouv.fr/fr/articles/quelles-structures-juridiques-pour-porter-des-communs-num%C3%A9riques-introduction/2-fiche-pratique-la-gestion-et-le-financement-dun-commun-num%C3%A9rique-au-sein-dun-gip',
  read: '2026-11'
};
