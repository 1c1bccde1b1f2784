import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const framalibre: FieldPlace = {
  name: 'Framalibre',
  url: 'https://framalibre.org/',
  fr: `annuaire du libre, en français, tenu par des bénévoles`,
  en: `directory of free resources, in French, kept by volunteers`
};
