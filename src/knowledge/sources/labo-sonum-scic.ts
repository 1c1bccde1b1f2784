import type { Source } from '#engine/advise/advice.ts';

export const laboSonumScic: Source = {
  title: `Labo Société Numérique, « La SCIC comme structure juridique pour les communs numériques »`,
  url: 'https://labo.societenumerique.gouv.fr/fr/articles/quelles-structures-juridiques-pour-porter-des-communs-num%C3%A9riques-introduction/1-eclairage-th%C3%A9orique-la-soci%C3%A9t%C3%A9-coop%C3%A9rative-dint%C3%A9r%C3%AAt-collectif-scic-comme-structure-juridique-pour-les-communs-num%C3%A9riques',
  read: '2026-11'
};
