import { matter } from '#knowledge/kinds/field-matter.ts';

export const languages = matter({
  words: [
    'anglais',
    'espagnol',
    'allemand',
    'langues vivantes',
    'langue vivante',
    'vocabulaire',
    'english less',
    'spanish',
    'german',
    'vocabulary'
  ],
  neighbours: [
    {
      name: 'Tatoeba',
      url: 'https://tatoeba.org/',
      fr: `phrases traduites en centaines de langues, ouvertes`,
      en: `sentences translated in hundreds of languages, open`
    },
    {
      name: 'Wikiversité',
      url: 'https://fr.wikiversity.org/',
      seen: '2026-11',
      kinds: ['content', 'data'],
      fr: `cours libres de tous niveaux`,
      en: `free courses at every level`
    }
  ],
  houses: [
    {
      name: 'APLV',
      url: 'https://www.aplv-languesmodernes.org/',
      fr: `association des professeurs de langues vivantes`,
      en: `association of language teachers`
    }
  ]
});
