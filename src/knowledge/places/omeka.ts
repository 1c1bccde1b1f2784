import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const omeka: FieldPlace = {
  name: 'Omeka',
  url: 'https://omeka.org/',
  seen: '2026-11',
  fr: `collections et expositions en ligne, logiciel libre`,
  en: `collections shown online, free`
};
