import { matter } from '#knowledge/kinds/field-matter.ts';

export const time = matter({
  words: ['fuseau', 'calendrier', 'heure', 'timezone', 'time zone', 'calendar'],
  neighbours: [
    {
      name: 'IANA tz',
      url: 'https://www.iana.org/time-zones',
      seen: '2026-11',
      fr: `base mondiale des fuseaux, dans le domaine public`,
      en: `the world’s time zone database, in the public domain`
    },
    {
      name: 'ICU',
      url: 'https://icu.unicode.org/',
      seen: '2026-11',
      fr: `bibliothèque d’Unicode pour dates et langues`,
      en: `Unicode’s library for dates and languages`
    },
    {
      name: 'Temporal',
      url: 'https://tc39.es/proposal-temporal/',
      seen: '2026-11',
      fr: `dates et fuseaux, conçus pour la norme de JavaScript`,
      en: `dates and zones, designed for the JavaScript standard`
    }
  ],
  holders: [
    {
      name: 'IANA tz',
      url: 'https://www.iana.org/time-zones',
      seen: '2026-11',
      fr: `décide des données, plusieurs fois par an`,
      en: `decides the data, several times a year`
    }
  ]
});
