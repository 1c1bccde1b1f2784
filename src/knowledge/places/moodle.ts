import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const moodle: FieldPlace = {
  name: 'Moodle',
  url: 'https://moodle.org/',
  seen: '2026-11',
  kinds: ['software', 'online-service', 'content'],
  fr: `parcours d’élèves, libre ; Éléa en est la version des académies`,
  en: `courses for pupils, free; Éléa is its version in French schools`
};
