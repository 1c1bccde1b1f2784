import { matter } from '#knowledge/kinds/field-matter.ts';

export const livestock = matter({
  words: [
    'elevage',
    'troupeau',
    'vache',
    'brebis',
    'chevre',
    'bovin',
    'ovin',
    'livestock',
    'cattle',
    'sheep',
    'goats',
    'dairy herd'
  ],
  holders: [
    {
      name: 'Idele',
      url: 'https://idele.fr/',
      fr: `institut de l’élevage, références techniques`,
      en: `livestock institute, technical references`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire par une ou un vétérinaire.`,
      en: `Before you publish, have it read by a vet.`
    }
  ]
});
