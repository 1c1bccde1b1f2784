import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const gisSol: FieldPlace = {
  name: 'Gis Sol',
  url: 'https://www.gissol.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `inventaire et surveillance des sols de France`,
  en: `inventory and monitoring of French soils`
};
