import type { Source } from '#engine/advise/advice.ts';

export const marchePublicSeuils: Source = {
  title: `marche-public.fr, « Seuil »`,
  url: 'https://www.marche-public.fr/Marches-publics/Definitions/Entrees/Seuil.htm',
  read: '2026-11'
};
