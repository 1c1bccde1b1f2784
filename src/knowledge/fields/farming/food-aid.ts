import { matter } from '#knowledge/kinds/field-matter.ts';

export const foodAid = matter({
  words: [
    'invendu',
    'glanage',
    'surplus',
    'aide aliment',
    'gaspillage',
    'gleaning',
    'food bank',
    'food waste'
  ],
  houses: [
    {
      name: 'Solaal',
      url: 'https://www.solaal.org/',
      fr: `organise les dons des fermes à l’aide alimentaire`,
      en: `organises gifts from farms to food aid`
    },
    {
      name: 'Fédération des banques alimentaires',
      url: 'https://www.banquealimentaire.org/',
      fr: `banques départementales, qui reçoivent et redonnent`,
      en: `county food banks that take in and pass on`
    }
  ]
});
