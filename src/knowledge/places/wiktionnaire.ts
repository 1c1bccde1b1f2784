import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const wiktionnaire: FieldPlace = {
  name: 'Wiktionnaire',
  url: 'https://fr.wiktionary.org/',
  seen: '2026-11',
  fr: `dictionnaire libre de toutes les langues`,
  en: `free dictionary of every language`
};
