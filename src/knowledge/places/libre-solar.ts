import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const libreSolar: FieldPlace = {
  name: 'Libre Solar',
  url: 'https://github.com/LibreSolar/mppt-2420-hc',
  seen: '2026-11',
  kinds: ['hardware', 'software', 'content'],
  fr: `cartes ouvertes pour énergie solaire, avec plans et nomenclature`,
  en: `open boards for solar power, with plans and parts list`
};
