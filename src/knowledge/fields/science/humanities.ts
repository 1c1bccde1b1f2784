import { matter } from '#knowledge/kinds/field-matter.ts';
import { escriptorium } from '#knowledge/places/escriptorium.ts';

export const humanities = matter({
  words: ['sciences humaines', 'histoire', 'corpus', 'manuscrit', 'humanities', 'history', 'manuscript'],
  neighbours: [
    {
      name: 'Nakala',
      url: 'https://nakala.fr/',
      kinds: ['data', 'content'],
      source: 'official',
      fr: `entrepôt de données des sciences humaines`,
      en: `keeps data of the humanities`
    },
    escriptorium
  ],
  houses: [
    {
      name: 'Huma-Num',
      url: 'https://www.huma-num.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `services et entrepôt des sciences humaines`,
      en: `services and repository for the humanities`
    }
  ]
});
