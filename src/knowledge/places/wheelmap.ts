import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const wheelmap: FieldPlace = {
  name: 'Wheelmap',
  url: 'https://github.com/sozialhelden/wheelmap-frontend',
  seen: '2026-11',
  fr: `carte libre des lieux accessibles, tenue par une association allemande`,
  en: `free map of accessible places, kept by a German non-profit`
};
