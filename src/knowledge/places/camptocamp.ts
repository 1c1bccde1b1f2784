import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const camptocamp: FieldPlace = {
  name: 'Camptocamp',
  url: 'https://www.camptocamp.org/',
  seen: '2026-11',
  fr: `topos tenus par une association, CC BY-SA`,
  en: `route guides kept by an association, CC BY-SA`
};
