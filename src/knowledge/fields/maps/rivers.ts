import { matter } from '#knowledge/kinds/field-matter.ts';
import { hubeau } from '#knowledge/places/hubeau.ts';
import { openseamap } from '#knowledge/places/openseamap.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';

export const rivers = matter({
  words: ['fleuve', 'riviere', 'rapides', 'pirogue', 'canoe', 'kayak', 'river', 'rapids'],
  neighbours: [
    {
      ...openstreetmap,
      fr: `carte libre du monde, qui décrit déjà rapides et passages`,
      en: `free map of the world, with rapids and passages already`
    },
    openseamap
  ],
  holders: [hubeau],
  readers: [
    {
      fr: `Avant chaque saison, faites relire par une personne qui passe là chaque semaine.`,
      en: `Before each season, have it read by somebody who goes there every week.`
    }
  ]
});
