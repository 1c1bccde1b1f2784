import { matter } from '#knowledge/kinds/field-matter.ts';
import { acceslibre } from '#knowledge/places/acceslibre.ts';
import { unapei } from '#knowledge/places/unapei.ts';

export const disability = matter({
  words: ['handicap', 'autis', 'aidant familial', 'aidants familiaux', 'proche aidant', 'disab', 'carer'],
  neighbours: [acceslibre],
  holders: [
    {
      ...unapei,
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
