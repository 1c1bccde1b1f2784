import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const wikifab: FieldPlace = {
  name: 'Wikifab',
  url: 'https://wikifab.org/',
  seen: '2026-11',
  kinds: ['hardware', 'content'],
  fr: `plans et tutoriels de fabrication, libres`,
  en: `free designs and how-tos`
};
