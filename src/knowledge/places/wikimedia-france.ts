import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const wikimediaFrance: FieldPlace = {
  name: 'Wikimédia France',
  url: 'https://www.wikimedia.fr/',
  seen: '2026-11',
  fr: `accompagne les institutions qui versent des contenus libres`,
  en: `helps museums and archives publish freely`
};
