import { matter } from '#knowledge/kinds/field-matter.ts';
import { wikimediaCommons } from '#knowledge/places/wikimedia-commons.ts';

export const history = matter({
  words: ['histoire', 'geograph', 'history'],
  neighbours: [
    {
      ...wikimediaCommons,
      kinds: ['content', 'data'],
      fr: `cartes, images et documents libres`,
      en: `free maps, pictures and documents`
    },
    {
      name: 'Édugéo',
      url: 'https://www.edugeo.fr/',
      source: 'official',
      fr: `cartes et photos de l’IGN pour la classe, gratuites`,
      en: `maps and photos of IGN for the classroom, at no cost`
    }
  ],
  houses: [
    {
      name: 'APHG',
      url: 'https://www.aphg.fr/',
      fr: `association des professeurs d’histoire et de géographie`,
      en: `association of history and geography teachers`
    }
  ]
});
