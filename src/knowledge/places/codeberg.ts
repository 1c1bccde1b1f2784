import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const codeberg: FieldPlace = {
  name: 'Codeberg',
  url: 'https://codeberg.org/',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `forge tenue par une association allemande`,
  en: `code forge kept by a German association`
};
