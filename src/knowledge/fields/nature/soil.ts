import { matter } from '#knowledge/kinds/field-matter.ts';

export const soil = matter({
  words: ['sols ', 'sol vivant', 'pedolog', 'vers de terre', 'soil', 'earthworm'],
  neighbours: [
    {
      name: 'Observatoire participatif des vers de terre',
      url: 'https://culture-agri.fr/un-observatoire-participatif-pour-les-vers-de-terre-du-sol',
      seen: '2026-11',
      fr: `protocoles simples, université de Rennes`,
      en: `simple protocols, University of Rennes`
    },
    {
      name: 'Gis Sol',
      url: 'https://www.gissol.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `inventaire et surveillance des sols de France`,
      en: `inventory and monitoring of French soils`
    }
  ],
  holders: [
    {
      name: 'Gis Sol',
      url: 'https://www.gissol.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `tient la base nationale et son format`,
      en: `keeps the national database and its format`
    }
  ]
});
