import type { Source } from '#engine/advise/advice.ts';

export const fnsoPremierAppel: Source = {
  title: `Ministère de l’Enseignement supérieur et de la Recherche, résultats du premier appel du Fonds national pour la science ouverte`,
  url: 'https://enseignementsup-recherche.gouv.fr/cid155105/resultats-du-premier-appel-a-projet-du-fonds-national-pour-la-science-ouverte-en-faveur-de-l-edition-scientifique-ouverte.html',
  read: '2026-11'
};
