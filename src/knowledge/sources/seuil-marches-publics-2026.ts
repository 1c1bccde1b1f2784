import type { Source } from '#engine/advise/advice.ts';

export const seuilMarchesPublics2026: Source = {
  title: `Gartner Avocats, seuil de 60 000 € HT au 1er avril 2026 (décret 2025-1386)`,
  url: 'https://gartner-avocats.fr/?p=2572',
  read: '2026-11'
};
