import type { Source } from '#engine/advise/advice.ts';

export const acLyonFdva: Source = {
  title: `Académie de Lyon, « Vie associative dans le Rhône : FDVA »`,
  url: 'https://www.ac-lyon.fr/vie-associative-dans-le-rhone-fdva-124112',
  read: '2026-11'
};
