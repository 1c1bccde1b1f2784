import { matter } from '#knowledge/kinds/field-matter.ts';

export const cycling = matter({
  words: ['velo', 'cyclab', 'cyclist', 'vtt ', 'bike', 'bicycl', 'cycling'],
  neighbours: [
    {
      name: 'CyclOSM',
      url: 'https://www.cyclosm.org/',
      seen: '2026-11',
      fr: `carte du vélo tirée d’OpenStreetMap`,
      en: `cycling map made from OpenStreetMap`
    },
    {
      name: 'BRouter',
      url: 'https://github.com/abrensch/brouter',
      seen: '2026-11',
      fr: `itinéraires à vélo selon le relief, libre`,
      en: `cycling routes that mind the slope, free`
    }
  ],
  holders: [
    {
      name: 'Schéma des aménagements cyclables',
      url: 'https://github.com/etalab/amenagements-cyclables',
      seen: '2026-11',
      source: 'official',
      fr: `format national des pistes, écrit avec Vélo & Territoires`,
      en: `national format for cycle paths, written with Vélo & Territoires`
    }
  ]
});
