import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const tatoeba: FieldPlace = {
  name: 'Tatoeba',
  url: 'https://tatoeba.org/',
  seen: '2026-11',
  fr: `phrases et traductions libres`,
  en: `free sentences and translations`
};
