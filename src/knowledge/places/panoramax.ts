import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const panoramax: FieldPlace = {
  name: 'Panoramax',
  url: 'https://panoramax.fr/',
  seen: '2026-11',
  fr: `photos de terrain libres, IGN et OpenStreetMap France`,
  en: `free photographs of places, IGN and OpenStreetMap France`
};
