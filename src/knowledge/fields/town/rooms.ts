import { matter } from '#knowledge/kinds/field-matter.ts';
import { grr } from '#knowledge/places/grr.ts';

export const rooms = matter({
  words: ['salle', 'reserv', 'barnum', 'gymnas', 'room', 'booking', 'halls '],
  neighbours: [grr]
});
