import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const sinoeDechets: FieldPlace = {
  name: 'Sinoe déchets',
  url: 'https://www.sinoe.org/',
  source: 'official',
  fr: `base nationale sur les déchets, de l’Ademe`,
  en: `national database on waste, by Ademe`
};
