import type { Source } from '#engine/advise/advice.ts';

export const ostromCampusCyber: Source = {
  kind: 'practice',
  title: `Campus Cyber, Philosophie des communs (in English)`,
  url: 'https://wiki.campuscyber.fr/index.php?oldid=3675&title=Philosophie_des_communs%2Fen',
  read: '2026-11'
};

export const ostromRitlewski: Source = {
  kind: 'practice',
  title: `Olivier Ritlewski, principes de gouvernance des biens communs`,
  url: 'https://olivier.ritlewski.com/principes-gouvernance-biens-communs',
  read: '2026-11'
};

export const ostromWikibooks: Source = {
  kind: 'practice',
  title: `Wikilivres, Construire des communs : Elinor Ostrom`,
  url: 'https://fr.m.wikibooks.org/wiki/Construire_des_communs/Elinor_Ostrom',
  read: '2026-11'
};

export const ostrom1990: Source = {
  kind: 'study',
  dated: '1990',
  title: `Elinor Ostrom, Governing the Commons (Cambridge University Press)`,
  lang: 'en',
  url: 'https://doi.org/10.1017/CBO9780511807763',
  read: '2026-11'
};

export const hessOstrom2007: Source = {
  kind: 'study',
  dated: '2007',
  title: `Charlotte Hess and Elinor Ostrom, Understanding Knowledge as a Commons (MIT Press)`,
  lang: 'en',
  url: 'https://doi.org/10.7551/mitpress/6980.001.0001',
  read: '2026-11'
};

export const schlagerOstrom1992: Source = {
  kind: 'study',
  dated: '1992',
  title: `Edella Schlager and Elinor Ostrom, “Property-Rights Regimes and Natural Resources” (Land Economics)`,
  lang: 'en',
  url: 'https://doi.org/10.2307/3146375',
  read: '2026-11'
};
