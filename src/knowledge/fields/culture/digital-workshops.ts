import { matter } from '#knowledge/kinds/field-matter.ts';
import { lesBases } from '#knowledge/places/les-bases.ts';
import { mednum } from '#knowledge/places/mednum.ts';

export const digitalWorkshops = matter({
  words: [
    'atelier num',
    'mediation num',
    'inclusion num',
    'conseiller num',
    'digital workshop',
    'digital inclusion',
    'digital skills'
  ],
  neighbours: [{ ...lesBases, kinds: ['content', 'data'] }],
  houses: [mednum]
});
