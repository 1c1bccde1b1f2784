import { matter } from '#knowledge/kinds/field-matter.ts';
import { cnil } from '#knowledge/places/cnil.ts';

export const voting = matter({
  words: ['vote ', 'votes ', 'scrutin', 'election', 'electoral', 'voting', 'ballot'],
  neighbours: [
    {
      name: 'Belenios',
      url: 'https://github.com/glondu/belenios',
      seen: '2026-11',
      fr: `vote vérifiable en ligne, libre, issu de la recherche`,
      en: `verifiable online voting, free, from research`
    }
  ],
  holders: [cnil],
  readers: [
    {
      fr: `Avant d’ouvrir, faites dépouiller un scrutin fictif par deux camps opposés.`,
      en: `Before you open it, have a mock vote counted by two opposing sides.`
    }
  ]
});
