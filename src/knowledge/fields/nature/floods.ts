import { matter } from '#knowledge/kinds/field-matter.ts';

export const floods = matter({
  words: ['crue', 'inond', 'flood'],
  neighbours: [
    {
      name: 'Vigicrues',
      url: 'https://www.vigicrues.gouv.fr/',
      source: 'official',
      fr: `hauteurs, débits et prévisions, données ouvertes`,
      en: `levels, flows and forecasts, open data`
    },
    {
      name: 'Repères de crues',
      url: 'https://www.reperesdecrues.developpement-durable.gouv.fr/',
      source: 'official',
      fr: `base nationale des repères, ouverte à qui en relève`,
      en: `national base of flood marks, open to those who record them`
    }
  ]
});
