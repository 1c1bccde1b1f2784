import type { Source } from '#engine/advise/advice.ts';

export const acLyonFdva: Source = {
  kind: 'official',
  title: `Académie de Lyon, « Vie associative dans le Rhône : FDVA »`,
  url: 'https://www.ac-lyon.fr/vie-associative-dans-le-rhone-fdva-124112',
  read: '2026-11'
};

export const apieGuideCcag2021: Source = {
  kind: 'official',
  dated: '2021',
  title: `APIE, guide de la propriété intellectuelle dans les CCAG (2021)`,
  url: 'https://www.economie.gouv.fr/files/files/directions_services/apie/propriete_intellectuelle/publications/Guide_CCAG2104.pdf',
  read: '2026-11'
};

export const associationsGouvRecuFiscal: Source = {
  kind: 'official',
  title: `associations.gouv.fr, « Une association peut-elle émettre un reçu fiscal ? »`,
  url: 'https://associations.gouv.fr/une-association-peut-elle-emettre-un-recu-fiscal.html',
  read: '2026-11'
};

export const charteAic: Source = {
  kind: 'official',
  title: `Accélérateur d’initiatives citoyennes, Charte`,
  url: 'http://aic-preprod.app.etalab.studio/charte.html',
  read: '2026-11'
};

export const communsBetaManifeste: Source = {
  kind: 'official',
  title: `communs.beta.gouv.fr, « Manifeste »`,
  url: 'https://communs.beta.gouv.fr/manifeste',
  read: '2026-11'
};

export const etalabCommunsWorkshops: Source = {
  kind: 'official',
  title: `Etalab, ateliers et gazettes sur les communs numériques`,
  url: 'https://github.com/etalab/communs.numerique.gouv.fr',
  read: '2026-11'
};

export const etalabGuideLogiciels: Source = {
  kind: 'official',
  title: `Etalab, guide sur les logiciels et leurs degrés d’ouverture`,
  url: 'https://guides.etalab.gouv.fr/logiciels/',
  read: '2026-11'
};

export const etalabLicenceOuverte2: Source = {
  kind: 'official',
  title: `Etalab, version 2.0 de la Licence Ouverte et présentation du décret`,
  url: 'https://www.etalab.gouv.fr/licence-version-2-0-de-la-licence-ouverte-suite-a-la-consultation-et-presentation-du-decret',
  read: '2026-11'
};

export const politiqueDeContributionOpenSource: Source = {
  kind: 'doctrine',
  dated: '2021-11-10',
  title: `DINUM, Politique de contribution aux logiciels libres de l’État`,
  url: 'https://github.com/DISIC/politique-de-contribution-open-source',
  read: '2026-11'
};

export const sillonLicence: Source = {
  kind: 'official',
  title: `Sillon, « La licence de votre produit »`,
  url: 'https://sillon.incubateur.net/docs/legal/license',
  read: '2026-11'
};

export const courDesComptesSovereignty: Source = {
  kind: 'official',
  dated: '2025-10-31',
  title: `Cour des comptes, Les enjeux de souveraineté des systèmes d’information civils de l’État`,
  url: 'https://www.ccomptes.fr/sites/default/files/2025-10/20251031-S2025-1479-Enjeux-souverainete-des-SI-civils-de-l-Etat.pdf',
  read: '2026-11'
};

export const etalabAicFirstCohort: Source = {
  kind: 'official',
  dated: '2022-03',
  title: `Etalab, « Accélérateur d’initiatives citoyennes : découvrez la première promotion de projets accompagnés »`,
  url: 'https://www.etalab.gouv.fr/accelerateur-dinitiatives-citoyennes-decouvrez-la-premiere-promotion-de-projets-accompagnes/',
  read: '2026-11'
};
