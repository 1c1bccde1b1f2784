import { matter } from '#knowledge/kinds/field-matter.ts';

export const maths = matter({
  words: ['math', 'exercice', 'exercise'],
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
  ]
});
