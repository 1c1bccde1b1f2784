import { matter } from '#knowledge/kinds/field-matter.ts';
import { panoramaxFaces } from '#knowledge/sources/law-of-fields.ts';

export const photos = matter({
  words: ['photo', 'vues de rue', 'panorama', 'street view'],
  neighbours: [
    {
      name: 'Panoramax',
      url: 'https://panoramax.fr/',
      seen: '2026-11',
      fr: `photos de terrain libres, IGN et OpenStreetMap France`,
      en: `free photographs of places, IGN and OpenStreetMap France`
    }
  ],
  law: [
    {
      sources: [panoramaxFaces],
      fr: `Sur une photo de rue, une personne reconnaissable donne son accord, ou est floutée.`,
      en: `In a street photograph, anybody who can be recognised must agree, or be blurred.`
    }
  ]
});
