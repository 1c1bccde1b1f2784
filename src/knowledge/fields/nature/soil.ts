import { matter } from '#knowledge/kinds/field-matter.ts';
import { gisSol } from '#knowledge/places/gis-sol.ts';

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
    gisSol
  ],
  holders: [
    {
      ...gisSol,
      fr: `tient la base nationale et son format`,
      en: `keeps the national database and its format`
    }
  ]
});
