import { matter } from '#knowledge/kinds/field-matter.ts';
import { arasaac } from '#knowledge/places/arasaac.ts';
import { medipicto } from '#knowledge/places/medipicto.ts';
import { santebd } from '#knowledge/places/santebd.ts';

export const leaflets = matter({
  words: [
    'pictogram',
    'dessin',
    'illustr',
    'facile a lire',
    'falc ',
    'picture',
    'drawing',
    'easy read',
    'leaflet'
  ],
  neighbours: [{ ...santebd, kinds: ['content'] }, medipicto, arasaac]
});
