import { matter } from '#knowledge/kinds/field-matter.ts';
import { opencpn } from '#knowledge/places/opencpn.ts';
import { openseamap } from '#knowledge/places/openseamap.ts';
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
  neighbours: [openseamap, { ...opencpn, kinds: ['software', 'data', 'standard', 'online-service'] }],
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
