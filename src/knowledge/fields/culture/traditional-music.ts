import { matter } from '#knowledge/kinds/field-matter.ts';
import { oralHeritagePortal } from '#knowledge/places/oral-heritage-portal.ts';

export const traditionalMusic = matter({
  words: [
    'accordeon',
    'vielle ',
    'cornemuse',
    'chants ',
    'complainte',
    'airs ',
    'bal trad',
    'bals trad',
    'danses ',
    'collectage',
    'musiques trad',
    'musique trad',
    'tunes ',
    'folk song',
    'folk music',
    'traditional song',
    'traditional music'
  ],
  neighbours: [
    {
      ...oralHeritagePortal,
      fr: `musiques et récits collectés, réunis par la FAMDT avec la BnF`,
      en: `collected music and tales, gathered with the national library`
    },
    {
      name: 'Dastum',
      url: 'https://www.dastum.bzh/',
      kinds: ['content', 'data'],
      fr: `archives orales de Bretagne : base ouverte à l’écoute, par compte`,
      en: `oral archives of Brittany: to listen to with an account`
    }
  ],
  houses: [
    {
      name: 'FAMDT',
      url: 'https://famdt.com/',
      seen: '2026-11',
      fr: `fédération d’associations de musiques traditionnelles, dont plusieurs gardent des collectes sonores`,
      en: `federation of traditional music associations, several of which keep collected recordings`
    }
  ]
});
