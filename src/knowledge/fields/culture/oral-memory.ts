import { matter } from '#knowledge/kinds/field-matter.ts';

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
  neighbours: [
    {
      name: 'Cocoon',
      url: 'https://cocoon.huma-num.fr/',
      seen: '2026-11',
      kinds: ['content', 'data'],
      fr: `entrepôt d’enregistrements de parole, accès réglable`,
      en: `keeps recorded speech, access can be limited`
    },
    {
      name: 'Portail du patrimoine oral',
      url: 'https://famdt.com/actions/patrimoine',
      seen: '2026-11',
      kinds: ['content', 'data'],
      fr: `archives sonores d’associations, réunies par la FAMDT avec la BnF`,
      en: `sound archives of associations, gathered with the national library`
    }
  ],
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
