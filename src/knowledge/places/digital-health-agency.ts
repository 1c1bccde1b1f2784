import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const digitalHealthAgency: FieldPlace = {
  name: 'Agence du numérique en santé',
  url: 'https://esante.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `règles d’échange et d’hébergement`,
  en: `rules for exchange and hosting`
};
