import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const vroom: FieldPlace = {
  name: 'VROOM',
  url: 'https://github.com/VROOM-Project/vroom',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `calcul de tournées, libre, tenu par une entreprise française`,
  en: `route optimisation, free, kept by a French company`
};
