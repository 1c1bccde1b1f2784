import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const framasoft: FieldPlace = {
  name: 'Framasoft',
  url: 'https://framasoft.org/',
  seen: '2026-11',
  fr: `association qui porte des logiciels libres pour s’exprimer`,
  en: `non-profit body with free software for speaking out`
};
