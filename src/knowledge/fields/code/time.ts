import { matter } from '#knowledge/kinds/field-matter.ts';
import { ianaTz } from '#knowledge/places/iana-tz.ts';
import { icu } from '#knowledge/places/icu.ts';

export const time = matter({
  words: ['fuseau', 'calendrier', 'heure', 'timezone', 'time zone', 'calendar'],
  neighbours: [
    ianaTz,
    icu,
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
      ...ianaTz,
      fr: `décide des données, plusieurs fois par an`,
      en: `decides the data, several times a year`
    }
  ]
});
