import type { Source } from '#engine/advise/advice.ts';

export const geonatureRencontres: Source = {
  title: `Parc amazonien de Guyane, rencontres nationales GeoNature`,
  url: 'https://parc-amazonien-guyane.fr/fr/node/3176/printable/print',
  read: '2026-11'
};
