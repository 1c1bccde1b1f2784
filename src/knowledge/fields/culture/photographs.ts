import { matter } from '#knowledge/kinds/field-matter.ts';
import { omeka } from '#knowledge/places/omeka.ts';
import { wikimediaCommons } from '#knowledge/places/wikimedia-commons.ts';

export const photographs = matter({
  words: [
    'photo',
    'carte postale',
    'cartes postales',
    'negatif',
    'plaques de verre',
    'postcard',
    'glass plate'
  ],
  neighbours: [
    {
      ...wikimediaCommons,
      fr: `images libres, après accord des titulaires`,
      en: `free images, once their owners agree`
    },
    omeka
  ]
});
