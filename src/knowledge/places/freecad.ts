import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const freecad: FieldPlace = {
  name: 'FreeCAD',
  url: 'https://www.freecad.org/',
  seen: '2026-11',
  kinds: ['hardware', 'content', 'software'],
  fr: `dessin de pièces, logiciel libre`,
  en: `designing parts, free software`
};
