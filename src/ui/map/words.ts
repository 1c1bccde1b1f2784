import type { mapTexts } from '#texts/products/map.ts';

/** The words of the map, in one language. */
export type MapWords = (typeof mapTexts)['fr'] | (typeof mapTexts)['en'];
