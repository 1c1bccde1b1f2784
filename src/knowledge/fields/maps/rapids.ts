import { matter } from '#knowledge/kinds/field-matter.ts';
import { openseamap } from '#knowledge/places/openseamap.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';

/** Those who pass on a river, by boat. */
export const rapids = matter({
  words: ['rapides', 'sauts du fleuve', 'pirogu', 'canoe', 'kayak', 'rapids'],
  neighbours: [
    {
      ...openstreetmap,
      fr: `carte libre du monde, qui décrit déjà rapides et passages`,
      en: `free map of the world, with rapids and passages already`
    },
    openseamap
  ],
  readers: [
    {
      fr: `Avant chaque saison, faites relire par une personne qui passe là chaque semaine.`,
      en: `Before each season, have it read by somebody who goes there every week.`
    }
  ]
});
