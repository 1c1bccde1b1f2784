import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const anct: FieldPlace = {
  name: 'ANCT',
  url: 'https://anct.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `outils numériques des petites communes`,
  en: `digital tools of small towns`
};
