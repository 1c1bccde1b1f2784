import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const nationalAddressBase: FieldPlace = {
  name: 'Base Adresse Nationale',
  url: 'https://adresse.data.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `réunit les adresses certifiées par les communes`,
  en: `gathers the addresses certified by towns`
};
