import { matter } from '#knowledge/kinds/field-matter.ts';
import { freecad } from '#knowledge/places/freecad.ts';

export const printers = matter({
  words: ['imprimante 3d', 'impression 3d', 'imprimantes 3d', '3d print'],
  neighbours: [
    {
      name: 'Klipper',
      url: 'https://github.com/Klipper3d/klipper',
      seen: '2026-11',
      kinds: ['software', 'hardware'],
      fr: `programme libre d’imprimantes 3D`,
      en: `free firmware for 3D printers`
    },
    freecad
  ]
});
