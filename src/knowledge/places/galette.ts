import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const galette: FieldPlace = {
  name: 'Galette',
  url: 'https://galette.eu/',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `adhésions et cotisations, libre`,
  en: `members and dues, free`
};
