import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const shom: FieldPlace = {
  name: 'Shom',
  url: 'https://www.shom.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `cartes marines et livres des feux, norme de l’OHI`,
  en: `sea charts and lists of lights, to the IHO standard`
};
