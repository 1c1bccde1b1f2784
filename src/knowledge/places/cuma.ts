import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const cuma: FieldPlace = {
  name: 'Fédération des Cuma',
  url: 'https://www.cuma.fr/',
  seen: '2026-11',
  kinds: ['hardware'],
  fr: `fermes qui achètent et partagent des machines`,
  en: `farms that buy and share machines`
};
