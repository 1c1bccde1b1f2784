import { matter } from '#knowledge/kinds/field-matter.ts';
import { vikidia } from '#knowledge/places/vikidia.ts';
import { wikisource } from '#knowledge/places/wikisource.ts';

export const reading = matter({
  words: [
    'lecture',
    'grammaire',
    'dictee',
    'orthograph',
    'cours de francais',
    'professeurs de francais',
    'reading',
    'grammar',
    'spelling'
  ],
  neighbours: [
    {
      ...vikidia,
      kinds: ['content', 'data'],
      fr: `encyclopédie libre pour les enfants, à lire et à écrire`,
      en: `free encyclopedia for children, to read and write`
    },
    wikisource
  ],
  houses: [
    {
      name: 'AFEF',
      url: 'https://www.afef.org/',
      fr: `association française pour l’enseignement du français`,
      en: `association for the teaching of French`
    }
  ]
});
