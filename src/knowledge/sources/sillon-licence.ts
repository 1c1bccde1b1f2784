import type { Source } from '#engine/advise/advice.ts';

export const sillonLicence: Source = {
  title: `Sillon, « La licence de votre produit »`,
  url: 'https://sillon.incubateur.net/docs/legal/license',
  read: '2026-11'
};
