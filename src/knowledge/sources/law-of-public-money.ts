import type { Source } from '#engine/advise/advice.ts';

export const budgetActsLaw: Source = {
  kind: 'law',
  dated: '2001-08-01',
  title: `Loi organique n° 2001-692 relative aux lois de finances (LOLF), article 17`,
  url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000005631294/',
  read: '2026-11'
};

export const grantsPassedOn: Source = {
  kind: 'official',
  dated: '1938-05-02',
  title: `Décret-loi du 2 mai 1938, article 15, cité par l’Assemblée nationale (question n° 22158)`,
  url: 'https://questions.assemblee-nationale.fr/q11/11-22158QE.htm',
  read: '2026-11'
};

export const grantsPassedOnByAuthorities: Source = {
  kind: 'press',
  dated: '1998-11-02',
  title: `Association mode d’emploi, reverser une subvention (L1611-4 du code des collectivités, réponse n° 10247)`,
  url: 'https://www.associationmodeemploi.fr/article/une-association-peut-elle-reverser-une-subvention-publique-a-une-autre-association.64899',
  read: '2026-11'
};

export const libraryGrant: Source = {
  kind: 'official',
  dated: '2020-04-21',
  title: `Préfecture du Val-de-Marne, DGD Bibliothèques (articles L1614-10 et R1614-75 du code des collectivités)`,
  url: 'https://www.val-de-marne.gouv.fr/Politiques-publiques/Collectivites-Territoriales/Finances-Locales/Dotations-de-l-Etat/DGD-Bibliotheques',
  read: '2026-11'
};
