import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const teachingCommonsFactory: FieldPlace = {
  name: 'Fabrique des communs pédagogiques',
  url: 'https://rencontres-internationales.classe-dehors.org/la-fabrique-des-communs-pedagogiques',
  seen: '2026-11',
  fr: `association qui anime des communs pédagogiques`,
  en: `association that runs teaching commons`
};
