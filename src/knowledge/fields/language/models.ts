import { matter } from '#knowledge/kinds/field-matter.ts';

export const models = matter({
  words: [
    'modele de langue',
    'modeles de langue',
    'llm ',
    'intelligence artificielle',
    'chatbot',
    'language model',
    'artificial intelligence'
  ],
  neighbours: [
    {
      name: 'Lucie, d’OpenLLM France',
      url: 'https://github.com/OpenLLM-France/Lucie-Training',
      seen: '2026-11',
      kinds: ['ai-model', 'data', 'software'],
      fr: `modèle français avec code d’entraînement ouvert`,
      en: `French model with open training code`
    },
    {
      name: 'compar:IA',
      url: 'https://github.com/betagouv/ComparIA',
      seen: '2026-11',
      kinds: ['data', 'ai-model', 'software', 'online-service'],
      source: 'official',
      fr: `compare des modèles à l’aveugle, publie les votes`,
      en: `compares models blind, publishes the votes`
    }
  ]
});
