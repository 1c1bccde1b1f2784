import { matter } from '#knowledge/kinds/field-matter.ts';
import { civam } from '#knowledge/places/civam.ts';

export const marketGardening = matter({
  words: [
    'maraich',
    'legume',
    'assolement',
    'plan de culture',
    'planche',
    'market garden',
    'vegetable',
    'crop plan',
    'rotation'
  ],
  neighbours: [
    {
      name: 'Qrop',
      url: 'https://qrop.frama.io/fr/use/about/',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data'],
      fr: `plan et suivi des cultures, libre, né à l’Atelier Paysan`,
      en: `crop plans and records, free, from L’Atelier Paysan`
    },
    {
      name: 'Pépinière-Mesclun',
      url: 'https://outils-mesclun.fr/pepiniere',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'content'],
      fr: `planification maraîchère, avec une base ouverte de 75 légumes`,
      en: `vegetable planning, with an open database of 75 vegetables`
    }
  ],
  houses: [civam]
});
