import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const icu: FieldPlace = {
  name: 'ICU',
  url: 'https://icu.unicode.org/',
  seen: '2026-11',
  fr: `bibliothèque d’Unicode pour dates et langues`,
  en: `Unicode’s library for dates and languages`
};
