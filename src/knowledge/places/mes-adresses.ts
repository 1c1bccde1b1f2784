import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const mesAdresses: FieldPlace = {
  name: 'Mes Adresses',
  url: 'https://mes-adresses.data.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `outil libre et gratuit des communes pour tenir leurs adresses`,
  en: `tool for towns to keep their addresses, free and at no cost`
};
