import { matter } from '#knowledge/kinds/field-matter.ts';
import { civam } from '#knowledge/places/civam.ts';

export const practices = matter({
  words: [
    'agroecolog',
    'couverts',
    'sol vivant',
    'conservation des sols',
    'agroforest',
    'haies ',
    'cover crop',
    'farming practice',
    'hedge'
  ],
  neighbours: [
    {
      name: 'Triple Performance',
      url: 'https://wiki.tripleperformance.fr/wiki/Manifeste_de_la_plateforme_Triple_Performance',
      seen: '2026-11',
      kinds: ['content', 'data', 'online-service', 'ai-model'],
      fr: `wiki des pratiques agroécologiques, écrit à plusieurs`,
      en: `wiki of agroecological practices, written together`
    }
  ],
  houses: [civam]
});
