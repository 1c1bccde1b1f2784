import { matter } from '#knowledge/kinds/field-matter.ts';

export const microscopes = matter({
  words: ['microscop'],
  neighbours: [
    {
      name: 'OpenFlexure',
      url: 'https://openflexure.org/',
      kinds: ['hardware', 'software'],
      fr: `microscope de recherche imprimé, plans libres`,
      en: `printed research microscope, free designs`
    },
    {
      name: 'GOSH',
      url: 'https://openhardware.science/',
      seen: '2026-11',
      kinds: ['hardware'],
      fr: `communauté mondiale des instruments de science ouverts`,
      en: `worldwide community of open science instruments`
    }
  ]
});
