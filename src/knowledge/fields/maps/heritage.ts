import { matter } from '#knowledge/kinds/field-matter.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { authorsRights } from '#knowledge/sources/rights.ts';

export const heritage = matter({
  words: [
    'patrimoine',
    'monument',
    'eglise',
    'chapelle',
    'calvaire',
    'lavoir',
    'vestige',
    'archeolog',
    'heritage',
    'church',
    'chapel',
    'ruins'
  ],
  neighbours: [
    {
      name: 'OpenHistoricalMap',
      url: 'https://github.com/OpenHistoricalMap/issues',
      seen: '2026-11',
      fr: `carte libre du passé, dans le domaine public`,
      en: `free map of the past, in the public domain`
    },
    openstreetmap
  ],
  holders: [
    {
      name: 'Ministère de la culture, base Mérimée',
      url: 'https://pop.culture.gouv.fr/',
      source: 'official',
      fr: `notices des monuments protégés`,
      en: `records of listed monuments`
    }
  ],
  law: [
    {
      when: resource.has('content', 'data', 'online-service', 'software'),
      sources: [authorsRights],
      fr: `La photo d’un bâtiment ou d’une statue récente est libre pour les particuliers, hors commerce (L122-5, 11° du CPI).`,
      en: `A photograph of a recent building or statue is free for private persons, outside trade (L122-5, 11° of the CPI).`
    }
  ]
});
