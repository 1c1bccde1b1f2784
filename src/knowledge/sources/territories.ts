import type { Source } from '#engine/advise/advice.ts';

export const mairesDeFranceLeader: Source = {
  kind: 'press',
  title: `Maires de France, le programme Leader`,
  url: 'https://mairesdefrance.com/m/article/print.php?id=964',
  read: '2026-11'
};

export const galCevennesLeader: Source = {
  kind: 'official',
  title: `GAL Cévennes, le programme LEADER 2023-2027`,
  url: 'https://galcevennes.fr/?p=2798',
  read: '2026-11'
};

export const mairesDeFranceDetr: Source = {
  kind: 'press',
  title: `Maires de France, DETR et DSIL : qui peut y prétendre`,
  url: 'https://mairesdefrance.com/m/article/print.php?id=650',
  read: '2026-11'
};

export const agencesDeLeau2025: Source = {
  kind: 'official',
  title: `Les agences de l’eau, programmes 2025-2030`,
  url: 'https://www.lesagencesdeleau.fr/actualites/programme-2025-2030-des-agences-de-leau-plus-de-2-milliards-deuros-par-pour-accompagner',
  read: '2026-11'
};

export const loireBretagneMonitoring: Source = {
  kind: 'official',
  title: `Agence de l’eau Loire-Bretagne, fiche d’aide « Suivi des milieux » (12e programme)`,
  url: 'https://espace.amf-morbihan.fr/17a77e8a1c5e80b39d36fe4a0abb07e3',
  read: '2026-11'
};
