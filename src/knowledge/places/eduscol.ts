import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const eduscol: FieldPlace = {
  name: 'Éduscol',
  url: 'https://eduscol.education.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `programmes et textes officiels`,
  en: `curricula and official texts`
};
