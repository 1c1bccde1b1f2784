import { matter } from '#knowledge/kinds/field-matter.ts';
import { hunspell } from '#knowledge/places/hunspell.ts';
import { icu } from '#knowledge/places/icu.ts';

export const spelling = matter({
  words: ['orthograph', 'correcteur', 'spell', 'hyphen'],
  neighbours: [hunspell, icu]
});
