import { matter } from '#knowledge/kinds/field-matter.ts';

export const drought = matter({
  words: ['secheresse', 'etiage', 'assec', 'drought', 'low flow'],
  neighbours: [
    {
      name: 'VigiEau',
      url: 'https://github.com/MTES-MCT/vigieau',
      seen: '2026-11',
      source: 'official',
      fr: `restrictions d’eau en vigueur, service public à code ouvert`,
      en: `water restrictions in force, public service with open code`
    },
    {
      name: 'Onde',
      url: 'https://onde.eaufrance.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `observatoire national des étiages, relevés ouverts`,
      en: `national observatory of low flows, open records`
    }
  ],
  holders: [
    {
      name: 'Préfecture',
      url: 'https://www.ecologie.gouv.fr/',
      source: 'official',
      fr: `décide des restrictions, zone par zone`,
      en: `decides on restrictions, area by area`
    }
  ]
});
