import { matter } from '#knowledge/kinds/field-matter.ts';
import { gosh } from '#knowledge/places/gosh.ts';
import { sandre } from '#knowledge/places/sandre.ts';

export const waterSensors = matter({
  words: [
    'turbid',
    'sonde',
    'trouble de l eau',
    'qualite de l eau',
    'water quality',
    'water sensor',
    'probe'
  ],
  neighbours: [
    {
      name: 'EnviroDIY',
      url: 'https://www.envirodiy.org/',
      kinds: ['hardware', 'software', 'data'],
      fr: `capteurs d’eau à construire, libres, avec leurs réglages`,
      en: `water sensors to build, free, with their settings`
    },
    gosh
  ],
  holders: [
    {
      ...sandre,
      fr: `méthodes et codes français des mesures d’eau`,
      en: `French methods and codes for tests on water`
    }
  ]
});
