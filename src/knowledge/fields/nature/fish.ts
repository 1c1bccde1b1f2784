import { matter } from '#knowledge/kinds/field-matter.ts';

export const fish = matter({
  words: ['poisson', 'peche ', 'truite', 'anguille', 'saumon', 'fish', 'trout', 'salmon'],
  neighbours: [
    {
      name: 'Aspe',
      url: 'https://data.gouv.fr/en/dataservices/hubeau-etat-piscicole-des-rivieres',
      seen: '2026-11',
      kinds: ['data', 'standard', 'software', 'online-service', 'ai-model'],
      source: 'official',
      fr: `cinquante ans de pêches scientifiques, par l’API Poisson`,
      en: `fifty years of scientific fishing, through the Fish API`
    }
  ],
  houses: [
    {
      name: 'Fédération nationale de la pêche',
      url: 'https://www.federationpeche.fr/',
      fr: `fédérations départementales, qui suivent poissons et rivières`,
      en: `county federations, which follow fish and rivers`
    }
  ]
});
