import type { Source } from '#engine/advise/advice.ts';

export const fabmobAppelACommun: Source = {
  title: `La Fabrique des Mobilités, Appel à commun`,
  url: 'http://wiki.lafabriquedesmobilites.fr/wiki/Appel_%C3%A0_commun',
  read: '2026-11'
};
