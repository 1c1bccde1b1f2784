import type { Source } from '#engine/advise/advice.ts';

export const ostromWikibooks: Source = {
  title: `Wikilivres, Construire des communs : Elinor Ostrom`,
  url: 'https://fr.m.wikibooks.org/wiki/Construire_des_communs/Elinor_Ostrom',
  read: '2026-11'
};
