import { matter } from '#knowledge/kinds/field-matter.ts';

export const french = matter({
  words: ['en francais', 'langue francaise', 'in french', 'into french', 'french language'],
  holders: [
    {
      name: 'FranceTerme',
      url: 'https://www.culture.fr/franceterme',
      source: 'official',
      fr: `termes officiels en français, publiés au Journal officiel`,
      en: `official French terms, published in the Journal officiel`
    }
  ]
});
