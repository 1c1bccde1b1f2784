import { matter } from '#knowledge/kinds/field-matter.ts';

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
      name: 'Vikidia',
      url: 'https://fr.vikidia.org/',
      seen: '2026-11',
      kinds: ['content', 'data'],
      fr: `encyclopédie libre pour les enfants, à lire et à écrire`,
      en: `free encyclopedia for children, to read and write`
    },
    {
      name: 'Wikisource',
      url: 'https://fr.wikisource.org/',
      seen: '2026-11',
      kinds: ['content'],
      fr: `textes libres, relus à plusieurs`,
      en: `free texts, proofread together`
    }
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
