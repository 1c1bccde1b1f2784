import { matter } from '#knowledge/kinds/field-matter.ts';
import { hubeau } from '#knowledge/places/hubeau.ts';

export const rivers = matter({
  words: ['fleuve', 'riviere', 'rapides', 'pirogu', 'canoe', 'kayak', 'river', 'rapids'],
  holders: [hubeau]
});
