import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const geodae: FieldPlace = {
  name: 'Géo’DAE',
  url: 'https://geodae.atlasante.fr',
  seen: '2026-11',
  source: 'official',
  fr: `base nationale des défibrillateurs, où chacun se déclare`,
  en: `national database of defibrillators, where each is declared`
};
