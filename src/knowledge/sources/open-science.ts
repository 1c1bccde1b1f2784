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

export const anrAapg2024: Source = {
  kind: 'official',
  dated: '2023-07',
  title: `ANR, Generic call for proposals 2024`,
  lang: 'en',
  url: 'https://anr.fr/en/call-for-proposals-details/call/generic-call-for-proposals-aapg-2024/',
  read: '2026-11'
};

export const anrAapgJoltoo2026: Source = {
  kind: 'press',
  dated: '2026-05-15',
  title: `Joltoo, ANR generic call: calendar`,
  lang: 'en',
  url: 'https://joltoo.com/programs/fr-anr-aapg',
  read: '2026-11'
};

export const fnsoFourthCall: Source = {
  kind: 'official',
  title: `Ouvrir la science, Fourth call for projects of the National Fund for Open Science`,
  lang: 'en',
  url: 'https://www.ouvrirlascience.fr/fourth-call-for-projects-of-the-national-fund-for-open-science/',
  read: '2026-11'
};

export const anrtCifreQuestions: Source = {
  kind: 'official',
  title: `ANRT, questions et réponses sur les Cifre`,
  url: 'http://www.anrt.asso.fr/fr/questions-reponses-36808',
  read: '2026-11'
};

export const anrtCifre: Source = {
  kind: 'official',
  title: `ANRT, le dispositif Cifre`,
  url: 'https://www.anrt.asso.fr/fr/le-dispositif-cifre-7844',
  read: '2026-11'
};

export const fnsoReport2024: Source = {
  kind: 'official',
  title: `Ouvrir la science, rapport d’activité du Fonds national pour la science ouverte 2022-2024`,
  url: 'https://www.ouvrirlascience.fr/?p=26189',
  read: '2026-11'
};
