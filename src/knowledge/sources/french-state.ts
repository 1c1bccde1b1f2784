import type { Source } from '#engine/advise/advice.ts';

export const acLyonFdva: Source = {
  kind: 'official',
  dated: '2024',
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

export const fdvaLoire2026: Source = {
  kind: 'practice',
  dated: '2025-12',
  title: `Profession Sport 42, campagne FDVA 2026 dans la Loire`,
  url: 'https://www.professionsport42.com/?p=4339',
  read: '2026-11'
};

export const fdvaCalvados2026: Source = {
  kind: 'practice',
  dated: '2026-02-25',
  title: `S3A, appel à projets FDVA 2 du Calvados (2026)`,
  url: 'https://www.asso-1901.fr/s3a/2026/02/25/appel-a-projet-fdva-2-calvados/',
  read: '2026-11'
};

export const fdvaArdeche2025: Source = {
  kind: 'practice',
  dated: '2024-12',
  title: `Pétale 07, FDVA 2025 en Ardèche`,
  url: 'https://petale07.org/dispositif/fond-de-developpement-de-la-vie-associative-fdva-2025',
  read: '2026-11'
};

export const fonjepPaysDeLaLoire2026: Source = {
  kind: 'official',
  dated: '2026-01-16',
  title: `DREETS des Pays de la Loire, présentation du Fonjep`,
  url: 'https://pays-de-la-loire.dreets.gouv.fr/Presentation-du-FONJEP',
  read: '2026-11'
};

export const fonjepPostes: Source = {
  kind: 'official',
  dated: '2023',
  title: `Fonjep, les postes Fonjep`,
  url: 'https://fonjep.org/index.php/postes-fonjep/de-quoi-sagit-il',
  read: '2026-11'
};

export const etalabAicPremierePromotion2022: Source = {
  kind: 'official',
  dated: '2022-03',
  title: `Etalab, la première promotion de l’Accélérateur d’initiatives citoyennes`,
  url: 'https://www.etalab.gouv.fr/accelerateur-dinitiatives-citoyennes-decouvrez-la-premiere-promotion-de-projets-accompagnes/',
  read: '2026-11'
};

export const blueHatsPrize2024: Source = {
  kind: 'project',
  dated: '2024',
  title: `NLnet, 4 BlueHats prizes of €10,000 in 2024`,
  lang: 'en',
  url: 'https://nlnet.nl/bluehatsprize/2024/',
  read: '2026-11'
};

export const france2030CommunsIa2023: Source = {
  kind: 'official',
  dated: '2023',
  title: `Bpifrance, cahier des charges « Communs numériques pour l’IA générative »`,
  url: 'https://fr.scribd.com/document/716572119/13062023-CdC-AMI-communs-numeriques-IA-generative-version6',
  read: '2026-11'
};

export const dlaMinistere: Source = {
  kind: 'official',
  title: `Ministère du Travail, dispositif local d’accompagnement`,
  url: 'http://travail-emploi.gouv.fr/emploi/developpement-de-l-emploi/developpement-de-l-emploi-et-des-competences/article/dispositif-local-d-accompagnement-dla',
  read: '2026-11'
};

export const mairesDeFranceFeder2022: Source = {
  kind: 'press',
  dated: '2022-02-14',
  title: `Maires de France, le Fonds européen de développement régional`,
  url: 'https://mairesdefrance.com/m/article/print.php?id=1225',
  read: '2026-11'
};

export const massifCentralFeder: Source = {
  kind: 'official',
  title: `Massif central, « Qu’est-ce que le FEDER ? »`,
  url: 'https://massif-central.eu/guideduporteur/accueil/quest-ce-que-le-feder',
  read: '2026-11'
};

export const courDesComptesSovereignty: Source = {
  kind: 'official',
  dated: '2025-10-31',
  title: `Cour des comptes, Les enjeux de souveraineté des systèmes d’information civils de l’État`,
  url: 'https://www.ccomptes.fr/sites/default/files/2025-10/20251031-S2025-1479-Enjeux-souverainete-des-SI-civils-de-l-Etat.pdf',
  read: '2026-11'
};
