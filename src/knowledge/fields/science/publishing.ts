import { matter } from '#knowledge/kinds/field-matter.ts';

export const publishing = matter({
  words: [
    'revues ',
    'revue sav',
    'revue scien',
    'preprint',
    'academic journal',
    'scholarly',
    'open access journal'
  ],
  neighbours: [
    {
      name: 'Episciences',
      url: 'https://www.episciences.org/',
      source: 'official',
      fr: `revues en libre accès appuyées sur HAL`,
      en: `open journals built on HAL`
    },
    {
      name: 'Open Journal Systems',
      url: 'https://pkp.sfu.ca/software/ojs/',
      kinds: ['software', 'online-service'],
      fr: `gestion de revue, libre, la plus employée`,
      en: `runs a journal, free, the most used`
    }
  ],
  houses: [
    {
      name: 'Centre Mersenne',
      url: 'https://www.centre-mersenne.org/',
      source: 'official',
      fr: `édite des revues ouvertes, sans frais pour les auteurs`,
      en: `publishes open journals, at no cost to authors`
    },
    {
      name: 'OpenEdition',
      url: 'https://www.openedition.org/',
      source: 'official',
      fr: `revues et livres ouverts en sciences humaines`,
      en: `open journals and books in the humanities`
    }
  ]
});
