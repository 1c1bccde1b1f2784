import { matter } from '#knowledge/kinds/field-matter.ts';
import { gosh } from '#knowledge/places/gosh.ts';

export const microscopes = matter({
  words: ['microscop'],
  neighbours: [
    {
      name: 'OpenFlexure',
      url: 'https://openflexure.org/',
      kinds: ['hardware', 'software'],
      fr: `microscope de recherche imprimé, plans libres`,
      en: `printed research microscope, free designs`
    },
    gosh
  ]
});
