import { matter } from '#knowledge/kinds/field-matter.ts';
import { cocoon } from '#knowledge/places/cocoon.ts';
import { oralHeritagePortal } from '#knowledge/places/oral-heritage-portal.ts';

export const oralMemory = matter({
  words: [
    'voix',
    'recit',
    'cassette',
    'enregistr',
    'memoire orale',
    'temoign',
    'voice',
    'recording',
    'tapes ',
    'oral ',
    'testimon'
  ],
  neighbours: [cocoon, oralHeritagePortal],
  houses: [
    {
      name: 'AFAS',
      url: 'https://phonotheque.hypotheses.org/category/reseaux/afas/page/3',
      seen: '2026-11',
      kinds: ['content', 'data'],
      fr: `association des archives orales et sonores : méthode et contrats`,
      en: `association for oral and sound archives: method and contracts`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites écouter à la personne enregistrée ou à sa famille.`,
      en: `Before you publish, have the person recorded, or the family, listen.`
    }
  ]
});
