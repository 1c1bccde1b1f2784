import { matter } from '#knowledge/kinds/field-matter.ts';
import { opencpn } from '#knowledge/places/opencpn.ts';
import { openseamap } from '#knowledge/places/openseamap.ts';

export const sea = matter({
  words: [
    'en mer ',
    'maritim',
    'marin ',
    'phare',
    'balise',
    'bouee',
    'amer ',
    'seamark',
    'lighthouse',
    'buoy',
    'beacon',
    'at sea'
  ],
  neighbours: [
    {
      ...openseamap,
      fr: `feux, balises et bouées, sur OpenStreetMap`,
      en: `lights, beacons and buoys, on OpenStreetMap`
    },
    opencpn
  ],
  houses: [
    {
      name: 'AISM (IALA)',
      url: 'https://www.iala.int/',
      source: 'official',
      fr: `organisation internationale des aides à la navigation maritime`,
      en: `the international organisation for marine aids to navigation`
    }
  ],
  holders: [
    {
      name: 'Shom',
      url: 'https://www.shom.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `cartes marines et livres des feux, norme de l’OHI`,
      en: `sea charts and lists of lights, to the IHO standard`
    }
  ],
  readers: [
    {
      fr: `Rien ne part sans le contrôle de l’autorité qui répond de la balise.`,
      en: `Nothing goes out unless the authority that answers for the mark has checked it.`
    }
  ]
});
