import { matter } from '#knowledge/kinds/field-matter.ts';
import { acceslibre } from '#knowledge/places/acceslibre.ts';
import { wheelmap } from '#knowledge/places/wheelmap.ts';
import { roadCode } from '#knowledge/sources/law-of-journeys.ts';

export const accessibility = matter({
  words: ['accessib', 'fauteuil', 'handicap', 'pmr ', 'wheelchair', 'disab'],
  neighbours: [acceslibre, wheelmap],
  law: [
    {
      sources: [roadCode],
      fr: `La commune relève l’accessibilité des trajets à pied, à 200 m des arrêts prioritaires, et l’ouvre (L141-13 du code de la voirie routière).`,
      en: `The municipality records how accessible walks are, 200 m around priority stops, and opens it (L141-13 of the road code).`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites vérifier dix lieux par une personne en fauteuil et une personne aveugle.`,
      en: `Before you publish, have ten places checked by one person in a wheelchair and one who is blind.`
    }
  ]
});
