import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const ortolang: FieldPlace = {
  name: 'Ortolang',
  url: 'https://www.ortolang.fr/',
  seen: '2026-11',
  kinds: ['data', 'ai-model', 'content'],
  source: 'official',
  fr: `entrepôt national des corpus et outils de langue`,
  en: `national repository of language corpora and tools`
};
