import type { Source } from '#engine/advise/advice.ts';

export const kitAAgirFdva2: Source = {
  title: `Kit à agir, « Fonds pour le développement de la vie associative (FDVA 2) »`,
  url: 'https://kit-a-agir.fr/listing/fonds-pour-le-developpement-de-la-vie-associative-fdva-2',
  read: '2026-11'
};
