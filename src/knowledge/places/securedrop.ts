import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const securedrop: FieldPlace = {
  name: 'SecureDrop',
  url: 'https://github.com/freedomofpress/securedrop',
  seen: '2026-11',
  fr: `dépôt sûr pour les sources des journalistes, libre`,
  en: `safe drop for journalists’ sources, free`
};
