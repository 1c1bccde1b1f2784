import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const ianaTz: FieldPlace = {
  name: 'IANA tz',
  url: 'https://www.iana.org/time-zones',
  seen: '2026-11',
  fr: `base mondiale des fuseaux, dans le domaine public`,
  en: `the world’s time zone database, in the public domain`
};
