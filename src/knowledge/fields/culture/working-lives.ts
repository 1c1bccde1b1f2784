import { matter } from '#knowledge/kinds/field-matter.ts';

export const workingLives = matter({
  words: ['mineurs', 'mine ', 'usine', 'ouvrier', 'ouvriere', 'miners', 'factory', 'trade union'],
  houses: [
    {
      name: 'Archives nationales du monde du travail',
      url: 'https://archives-nationales-travail.culture.gouv.fr/',
      kinds: ['content', 'data'],
      source: 'official',
      fr: `à Roubaix, recueillent fonds d’entreprises, de syndicats et de personnes`,
      en: `in Roubaix, take in papers of firms, unions and people`
    }
  ]
});
