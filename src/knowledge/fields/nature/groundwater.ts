import { matter } from '#knowledge/kinds/field-matter.ts';

export const groundwater = matter({
  words: ['nappe', 'puits', 'forage', 'piezom', 'groundwater', 'aquifer', 'borehole'],
  neighbours: [
    {
      name: 'Ades',
      url: 'https://ades.eaufrance.fr/',
      source: 'official',
      fr: `niveaux et qualité des nappes, données ouvertes`,
      en: `levels and quality of groundwater, open data`
    }
  ],
  holders: [
    {
      name: 'BRGM',
      url: 'https://www.brgm.fr/',
      source: 'official',
      fr: `service géologique national, tient la banque du sous-sol`,
      en: `national geological survey, keeps the database of wells`
    }
  ]
});
