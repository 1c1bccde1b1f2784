import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const fabriqueDesMobilites: FieldPlace = {
  name: 'La Fabrique des mobilités',
  url: 'https://lafabriquedesmobilites.fr/',
  seen: '2026-11',
  fr: `association, accueille et anime des communs`,
  en: `association, takes in and runs commons`
};
