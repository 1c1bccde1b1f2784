import type { Source } from '#engine/advise/advice.ts';

export const adullactPresentation: Source = {
  kind: 'project',
  title: `ADULLACT, « Présentation »`,
  url: 'https://adullact.org/62-l-association/presentation',
  read: '2026-11'
};

export const adullactTarifEpci2017: Source = {
  kind: 'project',
  dated: '2017',
  title: `ADULLACT, « Un nouveau tarif ADULLACT pour les EPCI mutualisantes » (2017)`,
  url: 'https://adullact.org/breves/68-actualite/vie-associative/680-un-nouveau-tarif-adullact-pour-les-epci-mutualisantes',
  read: '2026-11'
};

export const chatons: Source = {
  kind: 'project',
  title: `CHATONS, collectif des hébergeurs alternatifs`,
  url: 'https://chatons.org',
  read: '2026-11'
};

export const cnllRapportCourDesComptes: Source = {
  kind: 'practice',
  title: `CNLL, sur le rapport de la Cour des comptes consacré à la DINUM`,
  url: 'https://cnll.fr/news/rapport-cour-des-comptes-dinum',
  read: '2026-11'
};

export const datamiHackmd: Source = {
  kind: 'project',
  title: `Datami, notes du projet (HackMD)`,
  url: 'https://hackmd.io/PtzWyFtdTYiG-Zyos4xp-w',
  read: '2026-11'
};

export const fabmobAppelACommun: Source = {
  kind: 'project',
  title: `La Fabrique des Mobilités, Appel à commun`,
  url: 'http://wiki.lafabriquedesmobilites.fr/wiki/Appel_%C3%A0_commun',
  read: '2026-11'
};

export const fabmobRepererLesCommuns: Source = {
  kind: 'project',
  title: `La Fabrique des Mobilités, Repérer et caractériser les communs`,
  url: 'http://wiki.lafabriquedesmobilites.fr/wiki/Communs/Rep%C3%A9rer_et_caract%C3%A9riser_les_communs',
  read: '2026-11'
};

export const institutionnalisationCommunsAdministration: Source = {
  kind: 'study',
  title: `communs-numeriques.fr, institutionnalisation des communs par l’administration`,
  url: 'https://communs-numeriques.fr/articles/institutionnalisation-communs-administration.html',
  read: '2026-11'
};

export const interpoleGouvernance: Source = {
  kind: 'project',
  dated: '2021-03-31',
  title: `Interpole, page « Gouvernance » (version du 31 mars 2021)`,
  url: 'https://interpole.xyz/?PageGouvernance/show&time=2021-03-31+19%3A24%3A33',
  read: '2026-11'
};

export const livreBlancCommunsNumeriques: Source = {
  kind: 'study',
  dated: '2021-08-19',
  title: `Matti Schneider, Construire des communs numériques (livre blanc)`,
  url: 'https://github.com/MattiSG/livre-blanc-communs-numeriques',
  read: '2026-11'
};

export const movilabCofinancer: Source = {
  kind: 'practice',
  title: `Movilab, Cofinancer des communs`,
  url: 'https://movilab.org/wiki/Cofinancer_des_communs',
  read: '2026-11'
};

export const unissonFinancement: Source = {
  kind: 'project',
  title: `Unisson, « Financement »`,
  url: 'http://unisson.co/financement/',
  read: '2026-11'
};

export const victoiresActeursPublics2023: Source = {
  kind: 'press',
  dated: '2023',
  title: `Les communs d’abord, l’IGN et le prix de l’innovation des Victoires des acteurs publics (2023)`,
  url: 'https://les-communs-dabord.org/victoires-des-acteurs-publics-2023-lign-remporte-le-prix-de-linnovation-pour-la-fabrique-des-geocommuns',
  read: '2026-11'
};
