import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const democratieOuverte: FieldPlace = {
  name: 'Démocratie ouverte',
  url: 'https://www.democratieouverte.org/',
  seen: '2026-11',
  fr: `réseau des initiatives démocratiques`,
  en: `network of those renewing democracy`
};
