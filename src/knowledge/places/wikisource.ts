import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const wikisource: FieldPlace = {
  name: 'Wikisource',
  url: 'https://fr.wikisource.org/',
  seen: '2026-11',
  kinds: ['content'],
  fr: `textes libres, relus à plusieurs`,
  en: `free texts, proofread together`
};
