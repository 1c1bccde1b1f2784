import { matter } from '#knowledge/kinds/field-matter.ts';

export const localPress = matter({
  words: ['presse', 'journaux', 'gazette', 'newspaper', 'local press'],
  neighbours: [
    {
      name: 'Gallica',
      url: 'https://gallica.bnf.fr/',
      source: 'official',
      fr: `presse et imprimés numérisés, avec le texte`,
      en: `scanned press and print, with the text`
    },
    {
      name: 'Presse locale ancienne',
      url: 'https://presselocaleancienne.bnf.fr/',
      source: 'official',
      fr: `catalogue de tous les journaux locaux, par département`,
      en: `catalogue of all local newspapers, by county`
    }
  ]
});
