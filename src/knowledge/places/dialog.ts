import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const dialog: FieldPlace = {
  name: 'DiaLog',
  url: 'https://dialog.beta.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `arrêtés de circulation en format lisible par les GPS, libre`,
  en: `traffic orders that satnavs can read, free software`
};
