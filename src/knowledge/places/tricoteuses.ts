import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const tricoteuses: FieldPlace = {
  name: 'Tricoteuses',
  url: 'https://www.tricoteuses.fr/',
  seen: '2026-11',
  fr: `données ouvertes du Parlement et de la loi, mises au propre`,
  en: `open data of the French parliament and law, cleaned`
};
