import type { Source } from '#engine/advise/advice.ts';

export const fnsoInfrastructures2023: Source = {
  kind: 'official',
  dated: '2023',
  title: `Comité pour la science ouverte, « Le Fonds national pour la science ouverte inscrit son soutien aux infrastructures internationales dans la durée » (2023)`,
  url: 'https://www.ouvrirlascience.fr/le-fonds-national-pour-la-science-ouverte-inscrit-son-soutien-aux-infrastructures-internationales-dans-la-duree/',
  read: '2026-11'
};

export const fnsoPremierAppel: Source = {
  kind: 'official',
  title: `Ministère de l’Enseignement supérieur et de la Recherche, résultats du premier appel du Fonds national pour la science ouverte`,
  url: 'https://enseignementsup-recherche.gouv.fr/cid155105/resultats-du-premier-appel-a-projet-du-fonds-national-pour-la-science-ouverte-en-faveur-de-l-edition-scientifique-ouverte.html',
  read: '2026-11'
};

export const prixLogicielLibreRecherche2023: Source = {
  kind: 'official',
  dated: '2023',
  title: `Comité pour la science ouverte, candidatures au prix science ouverte du logiciel libre de la recherche (2023)`,
  url: 'https://ouvrirlascience.fr/les-candidatures-pour-le-prix-science-ouverte-du-logiciel-libre-de-la-recherche-2023-sont-ouvertes',
  read: '2026-11'
};
