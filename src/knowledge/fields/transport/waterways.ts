import { matter } from '#knowledge/kinds/field-matter.ts';
import { riverInformation } from '#knowledge/sources/law-of-journeys.ts';

export const waterways = matter({
  words: [
    'fluvia',
    'voie navigable',
    'voies navigables',
    'voie d eau',
    'peniche',
    'batel',
    'marinier',
    'ecluse',
    'waterway',
    'barge',
    'canal boat',
    'boatmen'
  ],
  neighbours: [
    {
      name: 'OpenSeaMap',
      url: 'https://www.openseamap.org/',
      seen: '2026-11',
      fr: `carte libre des eaux, avec des voies intérieures`,
      en: `free map of the waters, inland ones too`
    },
    {
      name: 'OpenCPN',
      url: 'https://github.com/OpenCPN/OpenCPN',
      seen: '2026-11',
      kinds: ['software', 'data', 'standard', 'online-service'],
      fr: `cartes et position à bord, logiciel libre`,
      en: `charts and position on board, free software`
    }
  ],
  holders: [
    {
      name: 'Voies navigables de France',
      url: 'https://www.vnf.fr/',
      source: 'official',
      fr: `réseau, écluses et avis à la batellerie`,
      en: `network, locks and notices to skippers`
    },
    {
      name: 'Commission centrale du Rhin',
      url: 'https://ccr-zkr.org/',
      seen: '2026-11',
      source: 'official',
      fr: `normes des cartes et annonces fluviales`,
      en: `standards for river charts and reporting`
    }
  ],
  law: [
    {
      sources: [riverInformation],
      fr: `Avis, cartes et suivi des bateaux suivent la directive 2005/44 sur les services d’information fluviale.`,
      en: `Notices, charts and vessel tracking follow Directive 2005/44 on river information services.`
    }
  ]
});
