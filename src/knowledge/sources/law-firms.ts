import type { Source } from '#engine/advise/advice.ts';

export const marchePublicSeuils: Source = {
  kind: 'practice',
  title: `marche-public.fr, « Seuil »`,
  url: 'https://www.marche-public.fr/Marches-publics/Definitions/Entrees/Seuil.htm',
  read: '2026-11'
};

export const seuilMarchesPublics2026: Source = {
  kind: 'practice',
  dated: '2026',
  title: `Gartner Avocats, seuil de 60 000 € HT au 1er avril 2026 (décret 2025-1386)`,
  url: 'https://gartner-avocats.fr/?p=2572',
  read: '2026-11'
};

export const ddgInfluence2025: Source = {
  kind: 'practice',
  dated: '2025-12',
  title: `DDG Avocats, « Influence commerciale : le seuil de contractualisation enfin fixé »`,
  url: 'https://www.ddg.fr/actualite/influence-commerciale-le-seuil-de-contractualisation-enfin-fixe',
  read: '2026-11'
};
