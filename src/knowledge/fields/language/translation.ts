import { matter } from '#knowledge/kinds/field-matter.ts';
import { tatoeba } from '#knowledge/places/tatoeba.ts';

export const translation = matter({
  words: ['traduc', 'traduit', 'glossaire', 'terminolog', 'translat', 'glossary'],
  neighbours: [
    {
      name: 'Weblate',
      url: 'https://weblate.org/',
      seen: '2026-11',
      fr: `traduction à plusieurs et glossaires, libre`,
      en: `shared translation, with glossaries, free`
    },
    {
      name: 'Apertium',
      url: 'https://github.com/apertium/apertium-fra',
      seen: '2026-11',
      kinds: ['software', 'data', 'online-service', 'ai-model'],
      fr: `traduction automatique par règles, libre, pour langues peu dotées`,
      en: `rule-based machine translation, free, for smaller languages`
    },
    { ...tatoeba, kinds: ['content', 'data', 'software', 'online-service', 'standard'] }
  ]
});
