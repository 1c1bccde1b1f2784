import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const mednum: FieldPlace = {
  name: 'La Mednum',
  url: 'https://lamednum.coop/',
  seen: '2026-11',
  fr: `coopérative de la médiation numérique, monte des projets nationaux`,
  en: `digital-inclusion cooperative, runs national projects`
};
