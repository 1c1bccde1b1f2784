import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const zenodo: FieldPlace = {
  name: 'Zenodo',
  url: 'https://zenodo.org/',
  seen: '2026-11',
  fr: `dépôt gratuit du CERN, avec un identifiant durable`,
  en: `CERN’s repository, at no cost, with a lasting identifier`
};
