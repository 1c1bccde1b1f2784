import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const ofb: FieldPlace = {
  name: 'OFB',
  url: 'https://www.ofb.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `anime les systèmes d’information sur l’eau et la biodiversité`,
  en: `runs the State data systems on water and wildlife`
};
