import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const paheko: FieldPlace = {
  name: 'Paheko',
  url: 'https://paheko.cloud/',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `gestion d’association, libre`,
  en: `running an association, free`
};
