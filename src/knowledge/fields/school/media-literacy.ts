import { matter } from '#knowledge/kinds/field-matter.ts';

export const mediaLiteracy = matter({
  words: [
    'medias',
    'infox',
    'fausses nouvelles',
    'journal scolaire',
    'esprit critique',
    'media literacy',
    'fake news',
    'school paper'
  ],
  holders: [
    {
      name: 'Clemi',
      url: 'https://www.clemi.fr/',
      source: 'official',
      fr: `centre national d’éducation aux médias`,
      en: `national centre for media literacy`
    }
  ]
});
