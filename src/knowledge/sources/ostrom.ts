import type { Source } from '#engine/advise/advice.ts';

export const ostromCampusCyber: Source = {
  title: `Campus Cyber, Philosophie des communs (in English)`,
  url: 'https://wiki.campuscyber.fr/index.php?oldid=3675&title=Philosophie_des_communs%2Fen',
  read: '2026-11'
};

export const ostromRitlewski: Source = {
  title: `Olivier Ritlewski, principes de gouvernance des biens communs`,
  url: 'https://olivier.ritlewski.com/principes-gouvernance-biens-communs',
  read: '2026-11'
};

export const ostromWikibooks: Source = {
  title: `Wikilivres, Construire des communs : Elinor Ostrom`,
  url: 'https://fr.m.wikibooks.org/wiki/Construire_des_communs/Elinor_Ostrom',
  read: '2026-11'
};
