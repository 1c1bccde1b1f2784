import { matter } from '#knowledge/kinds/field-matter.ts';

export const dairies = matter({
  words: ['laiterie', 'fromager', 'cheese dair', 'creamer'],
  houses: [
    {
      name: 'Actalia',
      url: 'https://actalia.eu/',
      fr: `centre technique du lait et de la sécurité des aliments`,
      en: `French technical centre for milk and food safety`
    }
  ]
});
