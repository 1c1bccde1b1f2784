import { matter } from '#knowledge/kinds/field-matter.ts';
import { peertube } from '#knowledge/places/peertube.ts';
import { wikimediaCommons } from '#knowledge/places/wikimedia-commons.ts';

export const films = matter({
  words: ['film', 'cinema', 'video', 'pellicule', 'super 8', 'footage'],
  neighbours: [
    peertube,
    {
      ...wikimediaCommons,
      fr: `images, sons et vidéos libres, après accord des titulaires`,
      en: `free images, sounds and videos, once their owners agree`
    }
  ],
  houses: [
    {
      name: 'Cinémathèque de votre région',
      url: 'https://www.cnc.fr/',
      fr: `recueille et numérise les films d’amateurs`,
      en: `takes in and digitises amateur films`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, montrez le film à qui s’y voit, ou à sa famille.`,
      en: `Before you publish, show the film to those in it, or their family.`
    }
  ]
});
