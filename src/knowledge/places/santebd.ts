import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const santebd: FieldPlace = {
  name: 'SantéBD',
  url: 'https://santebd.org/',
  seen: '2026-11',
  fr: `soins et examens en dessins, faciles à lire ; vérifiez ses conditions`,
  en: `care and examinations in easy drawings; check its terms`
};
