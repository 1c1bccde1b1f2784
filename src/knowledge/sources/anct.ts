import type { Source } from '#engine/advise/advice.ts';

export const laboSonumGipGovernance: Source = {
  kind: 'official',
  dated: '2022',
  title: `Labo Société Numérique, « La gouvernance et le modèle juridique d’un GIP structurant un commun numérique » (2022)`,
  url: 'https://labo.societenumerique.gouv.fr/fr/articles/quelles-structures-juridiques-pour-porter-des-communs-num%C3%A9riques-introduction/3-fiche-pratique-la-gouvernance-et-le-mod%C3%A8le-juridique-dun-gip-structurant-un-commun-num%C3%A9rique',
  read: '2026-11'
};

export const laboSonumGipManagement: Source = {
  kind: 'official',
  dated: '2022',
  title: `Labo Société Numérique, « La gestion et le financement d’un commun numérique au sein d’un GIP » (2022)`,
  url: 'https://labo.societenumerique.gouv.fr/fr/articles/quelles-structures-juridiques-pour-porter-des-communs-num%C3%A9riques-introduction/2-fiche-pratique-la-gestion-et-le-financement-dun-commun-num%C3%A9rique-au-sein-dun-gip',
  read: '2026-11'
};

export const laboSonumScic: Source = {
  kind: 'official',
  title: `Labo Société Numérique, « La SCIC comme structure juridique pour les communs numériques »`,
  url: 'https://labo.societenumerique.gouv.fr/fr/articles/quelles-structures-juridiques-pour-porter-des-communs-num%C3%A9riques-introduction/1-eclairage-th%C3%A9orique-la-soci%C3%A9t%C3%A9-coop%C3%A9rative-dint%C3%A9r%C3%AAt-collectif-scic-comme-structure-juridique-pour-les-communs-num%C3%A9riques',
  read: '2026-11'
};

export const tutorielCommunsNumeriques: Source = {
  kind: 'official',
  title: `ANCT et inno³, tutoriel des communs numériques`,
  url: 'https://communs.societenumerique.gouv.fr',
  read: '2026-11'
};

export const anctBilan2022: Source = {
  kind: 'official',
  dated: '2022',
  title: `ANCT, bilan 2022 de l’accompagnement des lauréats France Relance`,
  url: 'https://lesbases.anct.gouv.fr/ressources/bilan-2022-de-l-accompagnement-des-laureats-france-relance',
  read: '2026-11'
};

export const creditAgricoleAnct2021: Source = {
  kind: 'press',
  dated: '2021-04',
  title: `Crédit Agricole, « L’ANCT va offrir ses prestations gratuitement aux petites communes »`,
  url: 'https://www.credit-agricole.fr/collectivites-publiques/conseils/magazine/tout-un-mag/l-anct-va-offrir-ses-prestations-gratuitement-aux-petites-communes.html',
  read: '2026-11'
};
