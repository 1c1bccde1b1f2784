import { matter } from '#knowledge/kinds/field-matter.ts';

export const rivers = matter({
  words: ['fleuve', 'riviere', 'rapides', 'pirogue', 'canoe', 'kayak', 'river', 'rapids'],
  neighbours: [
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      seen: '2026-11',
      fr: `carte libre du monde, qui décrit déjà rapides et passages`,
      en: `free map of the world, with rapids and passages already`
    },
    {
      name: 'OpenSeaMap',
      url: 'https://www.openseamap.org/',
      seen: '2026-11',
      fr: `carte libre des eaux, avec des voies intérieures`,
      en: `free map of the waters, inland ones too`
    }
  ],
  holders: [
    {
      name: 'Hub’Eau',
      url: 'https://hubeau.eaufrance.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `hauteurs et débits officiels, ouverts`,
      en: `official water levels and flows, open`
    }
  ],
  readers: [
    {
      fr: `Avant chaque saison, faites relire par une personne qui passe là chaque semaine.`,
      en: `Before each season, have it read by somebody who goes there every week.`
    }
  ]
});
