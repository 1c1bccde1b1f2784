import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const healthDataHub: FieldPlace = {
  name: 'Health Data Hub',
  url: 'https://www.health-data-hub.fr/',
  seen: '2026-11',
  kinds: ['data', 'ai-model', 'software'],
  source: 'official',
  fr: `catalogue et documentation des données de santé`,
  en: `catalogue and documentation of health data`
};
