import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const vigieau: FieldPlace = {
  name: 'VigiEau',
  url: 'https://github.com/MTES-MCT/vigieau',
  seen: '2026-11',
  source: 'official',
  fr: `restrictions d’eau en vigueur, service public à code ouvert`,
  en: `water restrictions in force, public service with open code`
};
