import { matter } from '#knowledge/kinds/field-matter.ts';

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
    {
      name: 'GOSH',
      url: 'https://openhardware.science/',
      seen: '2026-11',
      kinds: ['hardware'],
      fr: `communauté mondiale des instruments de science ouverts`,
      en: `worldwide community of open science instruments`
    }
  ],
  holders: [
    {
      name: 'Sandre',
      url: 'https://www.sandre.eaufrance.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `méthodes et codes français des mesures d’eau`,
      en: `French methods and codes for tests on water`
    }
  ]
});
