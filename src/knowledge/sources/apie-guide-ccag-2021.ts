import type { Source } from '#engine/advise/advice.ts';

export const apieGuideCcag2021: Source = {
  title: `APIE, guide de la propriété intellectuelle dans les CCAG (2021)`,
  url: 'https://www.economie.gouv.fr/files/files/directions_services/apie/propriete_intellectuelle/publications/Guide_CCAG2104.pdf',
  read: '2026-11'
};
