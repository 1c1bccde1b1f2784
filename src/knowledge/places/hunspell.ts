import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const hunspell: FieldPlace = {
  name: 'Hunspell',
  url: 'https://github.com/hunspell/hunspell',
  seen: '2026-11',
  fr: `correcteur orthographique libre, dans LibreOffice et Firefox`,
  en: `free spell checker, in LibreOffice and Firefox`
};
