import { matter } from '#knowledge/kinds/field-matter.ts';

export const bikes = matter({
  words: ['velo', 'arceau', 'cyclab', 'cyclist', 'bike', 'bicycl', 'piste cycl'],
  neighbours: [
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      seen: '2026-11',
      fr: `carte libre qui recense déjà arceaux et pistes`,
      en: `free map that already lists bike stands and paths`
    },
    {
      name: 'CyclOSM',
      url: 'https://www.cyclosm.org/',
      seen: '2026-11',
      fr: `carte du vélo tirée d’OpenStreetMap`,
      en: `cycling map made from OpenStreetMap`
    },
    {
      name: 'GBFS',
      url: 'https://github.com/MobilityData/gbfs',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data', 'online-service'],
      fr: `format ouvert des vélos en libre-service`,
      en: `open format for shared bikes`
    }
  ],
  houses: [
    {
      name: 'OpenStreetMap France',
      url: 'https://www.openstreetmap.fr/',
      seen: '2026-11',
      fr: `association, héberge cartes et outils communs`,
      en: `association, hosts shared maps and tools`
    },
    {
      name: 'L’Heureux Cyclage',
      url: 'https://www.heureux-cyclage.org/',
      seen: '2026-11',
      kinds: ['content', 'hardware', 'software', 'online-service'],
      fr: `réseau des ateliers vélo participatifs, avec un wiki partagé`,
      en: `network of community bike workshops, with a shared wiki`
    }
  ],
  holders: [
    {
      name: 'Base nationale du stationnement cyclable',
      url: 'https://schema.data.gouv.fr/etalab/schema-stationnement-cyclable/',
      seen: '2026-11',
      source: 'official',
      fr: `format national et fichier réuni au point d’accès national`,
      en: `national format, gathered at the national access point`
    },
    {
      name: 'Schéma des aménagements cyclables',
      url: 'https://github.com/etalab/amenagements-cyclables',
      seen: '2026-11',
      kinds: ['data', 'standard', 'software', 'online-service'],
      source: 'official',
      fr: `format national des pistes, écrit avec Vélo & Territoires`,
      en: `national format for cycle paths, written with Vélo & Territoires`
    }
  ]
});
