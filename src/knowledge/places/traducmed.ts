import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const traducmed: FieldPlace = {
  name: 'Traducmed',
  url: 'https://www.traducmed.fr/',
  seen: '2026-11',
  kinds: ['content'],
  fr: `phrases de consultation en plusieurs langues`,
  en: `phrases for a consultation in several languages`
};
