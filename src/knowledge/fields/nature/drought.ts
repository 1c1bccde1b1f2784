import { matter } from '#knowledge/kinds/field-matter.ts';
import { onde } from '#knowledge/places/onde.ts';
import { vigieau } from '#knowledge/places/vigieau.ts';

export const drought = matter({
  words: ['secheresse', 'etiage', 'assec', 'drought', 'low flow'],
  neighbours: [vigieau, onde],
  holders: [
    {
      name: 'Préfecture',
      url: 'https://www.ecologie.gouv.fr/',
      source: 'official',
      fr: `décide des restrictions, zone par zone`,
      en: `decides on restrictions, area by area`
    }
  ]
});
