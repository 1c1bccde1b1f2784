import { matter } from '#knowledge/kinds/field-matter.ts';
import { panoramax } from '#knowledge/places/panoramax.ts';
import { panoramaxFaces } from '#knowledge/sources/law-of-fields.ts';

export const photos = matter({
  words: ['photo', 'vues de rue', 'panorama', 'street view'],
  neighbours: [panoramax],
  law: [
    {
      sources: [panoramaxFaces],
      fr: `Sur une photo de rue, une personne reconnaissable donne son accord, ou est floutée.`,
      en: `In a street photograph, anybody who can be recognised must agree, or be blurred.`
    }
  ]
});
