import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const frenchFablabs: FieldPlace = {
  name: 'Réseau français des fablabs',
  url: 'https://www.fablab.fr/',
  kinds: ['hardware', 'content'],
  fr: `ateliers qui construisent et essaient`,
  en: `workshops that build and try`
};
