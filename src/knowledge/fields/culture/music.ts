import { matter } from '#knowledge/kinds/field-matter.ts';

export const music = matter({
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
