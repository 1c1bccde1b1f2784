import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const educationForge: FieldPlace = {
  name: 'Forge des communs numériques éducatifs',
  url: 'https://forge.apps.education.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `service du ministère, accueille textes, exercices et logiciels des enseignants`,
  en: `the ministry’s service, takes in teachers’ texts, exercises and software`
};
