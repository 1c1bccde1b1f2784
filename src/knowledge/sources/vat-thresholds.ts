import type { Source } from '#engine/advise/advice.ts';

/** The law that put back the thresholds of 2025; a year’s takings before, and those of the year that runs. */
export const vatThresholdsKept: Source = {
  kind: 'press',
  dated: '2025-11-03',
  title: `LégiFiscal, franchise de TVA : seuils de la loi n° 2025-1044 du 3 novembre 2025`,
  url: 'https://www.legifiscal.fr/actualites-fiscales/4317-promulgation-loi-stabilisant-seuils-franchise-base-tva.html',
  read: '2026-11'
};
