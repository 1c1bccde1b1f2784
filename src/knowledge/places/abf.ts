import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const abf: FieldPlace = {
  name: 'ABF',
  url: 'https://www.abf.asso.fr/',
  seen: '2026-11',
  fr: `association des bibliothécaires, par région`,
  en: `librarians’ association, by region`
};
