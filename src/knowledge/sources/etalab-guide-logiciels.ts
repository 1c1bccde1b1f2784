import type { Source } from '#engine/advise/advice.ts';

export const etalabGuideLogiciels: Source = {
  title: `Etalab, guide sur les logiciels et leurs degrés d’ouverture`,
  url: 'https://guides.etalab.gouv.fr/logiciels/',
  read: '2026-11'
};
