import type { Source } from '#engine/advise/advice.ts';

/** The law that put back the thresholds of 2025; a year’s takings before, and those of the year that runs. */
export const vatThresholdsKept: Source = {
  kind: 'press',
  dated: '2025-11-03',
  title: `LégiFiscal, franchise de TVA : seuils de la loi n° 2025-1044 du 3 novembre 2025`,
  url: 'https://www.legifiscal.fr/actualites-fiscales/4317-promulgation-loi-stabilisant-seuils-franchise-base-tva.html',
  read: '2026-11'
};

/** The same thresholds, under other numbers: read in the text itself, and in what firms say of old invoices. */
export const vatRecodified: Source = {
  kind: 'law',
  dated: '2025-12-17',
  title: `Ordonnance n° 2025-1247 : franchise de TVA au code des impositions sur les biens et services (CIBS, L223-3) depuis le 1er septembre 2026`,
  url: 'https://juriblio.fr/ordonnances/ordonnance-no-2025-1247-du-17-decembre-2025/187309244/annexe/livre-ii/titre-ii/chapitre-iii/section-1/sous-section-1',
  read: '2026-11'
};

export const vatOldReferences: Source = {
  kind: 'practice',
  dated: '2026',
  title: `Rivière Avocats, TVA : les renvois au code général des impôts sont admis sur les factures jusqu’au 31 décembre 2027`,
  url: 'https://operationsimmobilieres.riviereavocats.com/?p=4343',
  read: '2026-11'
};
