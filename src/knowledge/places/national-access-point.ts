import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const nationalAccessPoint: FieldPlace = {
  name: 'Point d’accès national',
  url: 'https://doc.transport.data.gouv.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `formats admis et aide à la publication`,
  en: `formats accepted, and help to publish`
};
