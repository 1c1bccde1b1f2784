import type { Source } from '#engine/advise/advice.ts';

export const fabmobRepererLesCommuns: Source = {
  title: `La Fabrique des Mobilités, Repérer et caractériser les communs`,
  url: 'http://wiki.lafabriquedesmobilites.fr/wiki/Communs/Rep%C3%A9rer_et_caract%C3%A9riser_les_communs',
  read: '2026-11'
};
