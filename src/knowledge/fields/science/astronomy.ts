import { matter } from '#knowledge/kinds/field-matter.ts';

export const astronomy = matter({
  words: ['astronom', 'etoile', 'telescop', 'meteorite', 'stars ', 'galaxies'],
  neighbours: [
    {
      name: 'Astropy',
      url: 'https://www.astropy.org/',
      kinds: ['software', 'data'],
      fr: `bibliothèque d’astronomie, libre, à gouvernance ouverte`,
      en: `code for the study of stars, free`
    }
  ],
  houses: [
    {
      name: 'CDS de Strasbourg',
      url: 'https://cds.unistra.fr/',
      kinds: ['data', 'software', 'online-service'],
      source: 'official',
      fr: `garde et relie les catalogues d’étoiles du monde`,
      en: `keeps and links the world’s star catalogues`
    }
  ]
});
