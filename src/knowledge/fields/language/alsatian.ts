import { matter } from '#knowledge/kinds/field-matter.ts';

export const alsatian = matter({
  words: ['alsacien', 'alemanique', 'francique', 'alsatian'],
  houses: [
    {
      name: 'OLCA',
      url: 'https://www.olcalsace.org/',
      fr: `office des langues d’Alsace et de Moselle : lexiques et traduction`,
      en: `office for the languages of Alsace and Moselle: word lists, translation`
    }
  ]
});
