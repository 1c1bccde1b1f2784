import { matter } from '#knowledge/kinds/field-matter.ts';

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
      name: 'OpenSeaMap',
      url: 'https://www.openseamap.org/',
      seen: '2026-11',
      fr: `feux, balises et bouées, sur OpenStreetMap`,
      en: `lights, beacons and buoys, on OpenStreetMap`
    },
    {
      name: 'OpenCPN',
      url: 'https://github.com/OpenCPN/OpenCPN',
      seen: '2026-11',
      fr: `cartes et position à bord, logiciel libre`,
      en: `charts and position on board, free software`
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
