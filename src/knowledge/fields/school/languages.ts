import { matter } from '#knowledge/kinds/field-matter.ts';
import { tatoeba } from '#knowledge/places/tatoeba.ts';
import { wikiversite } from '#knowledge/places/wikiversite.ts';

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
  neighbours: [tatoeba, { ...wikiversite, kinds: ['content', 'data'] }],
  houses: [
    {
      name: 'APLV',
      url: 'https://www.aplv-languesmodernes.org/',
      fr: `association des professeurs de langues vivantes`,
      en: `association of language teachers`
    }
  ]
});
