import { matter } from '#knowledge/kinds/field-matter.ts';
import { roadCode } from '#knowledge/sources/law-of-journeys.ts';

export const accessibility = matter({
  words: ['accessib', 'fauteuil', 'handicap', 'pmr ', 'wheelchair', 'disab'],
  neighbours: [
    {
      name: 'acceslibre',
      url: 'https://acceslibre.beta.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `accessibilité des lieux, base publique ouverte`,
      en: `how accessible places are, open public database`
    },
    {
      name: 'Wheelmap',
      url: 'https://github.com/sozialhelden/wheelmap-frontend',
      seen: '2026-11',
      fr: `carte libre des lieux accessibles, tenue par une association allemande`,
      en: `free map of accessible places, kept by a German non-profit`
    }
  ],
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
