import { matter } from '#knowledge/kinds/field-matter.ts';

export const roadWorks = matter({
  words: ['travaux', 'circulation', 'deviation', 'arretes de', 'roadworks', 'road works', 'traffic'],
  neighbours: [
    {
      name: 'DiaLog',
      url: 'https://dialog.beta.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `arrêtés de circulation en format lisible par les GPS, libre`,
      en: `traffic orders that satnavs can read, free software`
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      seen: '2026-11',
      fr: `carte libre, avec sens et limites des rues`,
      en: `free map, with the directions and limits of streets`
    }
  ],
  holders: [
    {
      name: 'transport.data.gouv.fr',
      url: 'https://transport.data.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `y paraissent les données routières`,
      en: `where road data are published`
    }
  ]
});
