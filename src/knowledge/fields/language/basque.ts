import { matter } from '#knowledge/kinds/field-matter.ts';

export const basque = matter({
  words: ['basque', 'euskar', 'euskal'],
  houses: [
    {
      name: 'Office public de la langue basque',
      url: 'https://www.mintzaira.fr/',
      source: 'official',
      fr: `établissement public qui conduit la politique de la langue`,
      en: `public body in charge of policy for the language`
    }
  ],
  holders: [
    {
      name: 'Euskaltzaindia',
      url: 'https://www.euskaltzaindia.eus/',
      fr: `académie de la langue basque, fixe la norme`,
      en: `academy of the Basque language, sets the norm`
    }
  ]
});
