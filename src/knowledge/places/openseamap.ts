import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const openseamap: FieldPlace = {
  name: 'OpenSeaMap',
  url: 'https://www.openseamap.org/',
  seen: '2026-11',
  fr: `carte libre des eaux, avec des voies intérieures`,
  en: `free map of the waters, inland ones too`
};
