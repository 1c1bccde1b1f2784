import { matter } from '#knowledge/kinds/field-matter.ts';
import { educationForge } from '#knowledge/places/education-forge.ts';

export const maths = matter({
  words: ['math'],
  neighbours: [
    {
      name: 'MathALÉA',
      url: 'https://coopmaths.fr/alea/',
      seen: '2026-11',
      kinds: ['content', 'software', 'online-service'],
      fr: `exercices de mathématiques à données aléatoires, libres`,
      en: `maths exercises with random figures, free`
    },
    {
      name: 'Sésamath',
      url: 'https://www.sesamath.net/',
      seen: '2026-11',
      kinds: ['content', 'software', 'online-service'],
      fr: `manuels et exercices écrits par des professeurs`,
      en: `textbooks and exercises written by teachers`
    }
  ],
  houses: [
    educationForge,
    {
      name: 'APMEP',
      url: 'https://www.apmep.fr/',
      seen: '2026-11',
      fr: `association des professeurs de mathématiques`,
      en: `association of mathematics teachers`
    }
  ]
});
