import type { mapTexts } from '#texts/pages/map.ts';

/** The words of the map, in one language. */
export type MapWords = (typeof mapTexts)['fr'] | (typeof mapTexts)['en'];
