import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const cnil: FieldPlace = {
  name: 'CNIL',
  url: 'https://www.cnil.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `règles de sécurité du vote en ligne`,
  en: `rules on how secure online voting must be`
};
