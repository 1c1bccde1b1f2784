import { matter } from '#knowledge/kinds/field-matter.ts';

export const monuments = matter({
  words: [
    'monument',
    'eglise',
    'chapelle',
    'chateau',
    'lavoir',
    'calvaire',
    'petit patrimoine',
    'patrimoine bati',
    'church',
    'chapel',
    'castle'
  ],
  neighbours: [
    {
      name: 'POP, base Mérimée',
      url: 'https://pop.culture.gouv.fr/',
      source: 'official',
      fr: `monuments protégés et inventaire, données ouvertes`,
      en: `listed buildings and survey, open data`
    },
    {
      name: 'Wikidata',
      url: 'https://www.wikidata.org/',
      fr: `une fiche libre par édifice, reliée à Commons`,
      en: `one free record a building, linked to Commons`
    }
  ],
  houses: [
    {
      name: 'Service régional de l’inventaire',
      url: 'https://www.culture.gouv.fr/',
      source: 'official',
      fr: `à la Région : recense le patrimoine, avec méthode`,
      en: `in the Region: surveys heritage, with a method`
    },
    {
      name: 'Observatoire du patrimoine religieux',
      url: 'https://www.patrimoine-religieux.fr/',
      fr: `association, base ouverte aux relevés de chacun`,
      en: `non-profit, database open to everybody’s records`
    }
  ]
});
