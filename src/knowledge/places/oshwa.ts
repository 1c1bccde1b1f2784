import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const oshwa: FieldPlace = {
  name: 'OSHWA',
  url: 'https://www.oshwa.org/',
  seen: '2026-11',
  kinds: ['hardware'],
  fr: `certifie qu’un matériel est ouvert, sur votre déclaration`,
  en: `certifies that hardware is open, on your own declaration`
};
