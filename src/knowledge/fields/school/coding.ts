import { matter } from '#knowledge/kinds/field-matter.ts';

export const coding = matter({
  words: ['nsi ', 'programmation', 'algorithm', 'python', 'scratch', 'coding', 'computer science'],
  neighbours: [
    {
      name: 'Scratch',
      url: 'https://scratch.mit.edu/',
      fr: `programmation par blocs, libre`,
      en: `coding with blocks, free`
    },
    {
      name: 'Capytale',
      url: 'https://capytale2.ac-paris.fr/',
      kinds: ['content', 'software', 'online-service'],
      source: 'official',
      fr: `carnets de code en ligne, service public`,
      en: `code notebooks online, public service`
    }
  ],
  houses: [
    {
      name: 'AEIF',
      url: 'https://aeif.fr/',
      fr: `association des enseignants d’informatique`,
      en: `association of computing teachers`
    }
  ]
});
