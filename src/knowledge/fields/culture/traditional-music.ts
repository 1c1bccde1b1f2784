import { matter } from '#knowledge/kinds/field-matter.ts';
import { oralHeritagePortal } from '#knowledge/places/oral-heritage-portal.ts';

export const traditionalMusic = matter({
  words: [
    'musique',
    'accordeon',
    'partition',
    'chanson',
    'chants ',
    'airs ',
    'danse',
    'music',
    'tunes ',
    'songs',
    'sheet music'
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
      fr: `fédération des musiques traditionnelles, pôle associé de la BnF`,
      en: `federation of traditional music, partner of the national library`
    }
  ],
  holders: [
    {
      name: 'Sacem',
      url: 'https://www.sacem.fr/',
      fr: `dit si un air ou son arrangement est déclaré`,
      en: `says whether a tune or its arrangement is registered`
    }
  ],
  readers: [
    {
      fr: `Un air traditionnel est à tous, son arrangement peut être à quelqu’un. Avant de publier, demandez à la Sacem, titre par titre.`,
      en: `A traditional tune is everybody’s, its arrangement may be somebody’s: ask Sacem, title by title, before you publish.`
    }
  ]
});
