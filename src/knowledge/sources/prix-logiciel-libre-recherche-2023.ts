import type { Source } from '#engine/advise/advice.ts';

export const prixLogicielLibreRecherche2023: Source = {
  title: `Comité pour la science ouverte, candidatures au prix science ouverte du logiciel libre de la recherche (2023)`,
  url: 'https://ouvrirlascience.fr/les-candidatures-pour-le-prix-science-ouverte-du-logiciel-libre-de-la-recherche-2023-sont-ouvertes',
  read: '2026-11'
};
