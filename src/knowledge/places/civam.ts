import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const civam: FieldPlace = {
  name: 'Réseau Civam',
  url: 'https://www.civam.org/',
  seen: '2026-11',
  fr: `groupes de fermes qui essaient et écrivent ensemble`,
  en: `groups of farms that try and write together`
};
