import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const cyclingFacilities: FieldPlace = {
  name: 'Schéma des aménagements cyclables',
  url: 'https://github.com/etalab/amenagements-cyclables',
  seen: '2026-11',
  source: 'official',
  fr: `format national des pistes, écrit avec Vélo & Territoires`,
  en: `national format for cycle paths, written with Vélo & Territoires`
};
