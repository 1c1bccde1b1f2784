import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const grr: FieldPlace = {
  name: 'GRR',
  url: 'https://grr.devome.com/',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `réservation de salles et de matériel, libre`,
  en: `room and equipment booking, free`
};
