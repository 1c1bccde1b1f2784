import { matter } from '#knowledge/kinds/field-matter.ts';

export const disability = matter({
  words: ['handicap', 'autis', 'aidant familial', 'aidants familiaux', 'proche aidant', 'disab', 'carer'],
  neighbours: [
    {
      name: 'acceslibre',
      url: 'https://acceslibre.beta.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `accessibilité des lieux, base publique ouverte`,
      en: `how accessible places are, open public database`
    }
  ],
  holders: [
    {
      name: 'Unapei',
      url: 'https://falc.unapei.org/',
      seen: '2026-11',
      fr: `règles européennes du facile à lire (FALC)`,
      en: `European rules for easy-to-read texts`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire par des personnes handicapées, payées pour cela.`,
      en: `Before you publish, have it read by disabled people, paid for it.`
    }
  ]
});
