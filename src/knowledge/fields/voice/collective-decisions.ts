import { matter } from '#knowledge/kinds/field-matter.ts';
import { mobilizon } from '#knowledge/places/mobilizon.ts';

export const collectiveDecisions = matter({
  words: [
    'decider ensemble',
    'decision collective',
    'decisions collectives',
    'reunion',
    'assemblee generale',
    'decide together',
    'group decision',
    'meeting'
  ],
  neighbours: [
    {
      name: 'Loomio',
      url: 'https://www.loomio.com/',
      kinds: ['software', 'online-service'],
      fr: `décisions à plusieurs, libre, tenu par une coopérative`,
      en: `group decisions, free, kept by a cooperative`
    },
    mobilizon
  ]
});
