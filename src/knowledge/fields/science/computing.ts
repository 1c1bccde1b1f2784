import { matter } from '#knowledge/kinds/field-matter.ts';

export const computing = matter({
  words: ['simulation', 'calcul scient', 'calcul inten', 'solveur', 'numerical', 'solver', 'supercomput'],
  neighbours: [
    {
      name: 'Guix',
      url: 'https://hpc.guix.info/',
      kinds: ['software'],
      fr: `environnements de calcul reproductibles, libre, porté par l’Inria`,
      en: `runs that others can make again, free, from Inria`
    }
  ],
  houses: [
    {
      name: 'Groupe Calcul',
      url: 'https://calcul.math.cnrs.fr/',
      source: 'official',
      fr: `réseau CNRS des métiers du calcul, écoles et entraide`,
      en: `State network for computing, schools and help`
    }
  ]
});
