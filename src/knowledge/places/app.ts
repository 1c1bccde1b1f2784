import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const app: FieldPlace = {
  name: 'APP',
  url: 'https://www.app.asso.fr/',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `association : dépôt du code et entiercement au profit des clients`,
  en: `association: deposit of code, and escrow for clients`
};
