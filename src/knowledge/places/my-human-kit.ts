import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const myHumanKit: FieldPlace = {
  name: 'My Human Kit',
  url: 'https://myhumankit.org/',
  seen: '2026-11',
  kinds: ['hardware', 'content'],
  fr: `aides techniques fabriquées avec les personnes, plans partagés`,
  en: `aids made with those who use them, shared designs`
};
