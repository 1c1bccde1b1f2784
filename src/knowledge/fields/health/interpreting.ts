import { matter } from '#knowledge/kinds/field-matter.ts';
import { traducmed } from '#knowledge/places/traducmed.ts';

export const interpreting = matter({
  words: [
    'interpret',
    'migrant',
    'allophone',
    'exil',
    'plusieurs langues',
    'neuf langues',
    'refugee',
    'several languages',
    'nine languages'
  ],
  neighbours: [
    traducmed,
    {
      name: 'Livrets bilingues du Comede',
      url: 'https://www.comede.org/',
      kinds: ['content'],
      fr: `livrets de santé en deux langues, avec Santé publique France`,
      en: `health booklets in two languages, with the health agency`
    }
  ],
  houses: [
    {
      name: 'Comede',
      url: 'https://www.comede.org/',
      fr: `centre de ressources sur la santé des personnes exilées`,
      en: `resource centre on the health of exiles`
    }
  ]
});
