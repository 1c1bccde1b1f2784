import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const transportDataGouv: FieldPlace = {
  name: 'transport.data.gouv.fr',
  url: 'https://transport.data.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `point d’accès national, avec contrôle des fichiers`,
  en: `national access point, with file checks`
};
