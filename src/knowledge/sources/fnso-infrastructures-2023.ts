import type { Source } from '#engine/advise/advice.ts';

export const fnsoInfrastructures2023: Source = {
  title: `Comité pour la science ouverte, « Le Fonds national pour la science ouverte inscrit son soutien aux infrastructures internationales dans la durée » (2023)`,
  url: 'https://www.ouvrirlascience.fr/le-fonds-national-pour-la-science-ouverte-inscrit-son-soutien-aux-infrastructures-internationales-dans-la-duree/',
  read: '2026-11'
};
