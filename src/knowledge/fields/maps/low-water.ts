import { matter } from '#knowledge/kinds/field-matter.ts';
import { onde } from '#knowledge/places/onde.ts';
import { vigieau } from '#knowledge/places/vigieau.ts';

/** Those who record how little water there is: a map for boats is of no use to them. */
export const lowWater = matter({
  words: ['etiage', 'basses eaux', 'assec', 'low water', 'low flow'],
  neighbours: [onde, vigieau]
});
