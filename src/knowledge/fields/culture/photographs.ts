import { matter } from '#knowledge/kinds/field-matter.ts';

export const photographs = matter({
  words: [
    'photo',
    'carte postale',
    'cartes postales',
    'negatif',
    'plaques de verre',
    'postcard',
    'glass plate'
  ],
  neighbours: [
    {
      name: 'Wikimedia Commons',
      url: 'https://commons.wikimedia.org/',
      seen: '2026-11',
      kinds: ['content', 'data', 'ai-model'],
      fr: `images libres, après accord des titulaires`,
      en: `free images, once their owners agree`
    },
    {
      name: 'Omeka',
      url: 'https://omeka.org/',
      seen: '2026-11',
      fr: `collections et expositions en ligne, logiciel libre`,
      en: `collections shown online, free`
    }
  ]
});
