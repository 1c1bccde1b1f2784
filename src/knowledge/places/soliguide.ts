import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const soliguide: FieldPlace = {
  name: 'Soliguide',
  url: 'https://soliguide.fr/',
  seen: '2026-11',
  fr: `annuaire des services de solidarité, tenu par une association`,
  en: `directory of help services, kept by an association`
};
