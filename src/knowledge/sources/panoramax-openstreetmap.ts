import type { Source } from '#engine/advise/advice.ts';

export const panoramaxOpenstreetmap: Source = {
  title: `Panoramax, « Modifier OSM à partir des photos Panoramax »`,
  url: 'https://website.panoramax.fr/use/openstreetmap',
  read: '2026-11'
};
