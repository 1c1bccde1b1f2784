import { matter } from '#knowledge/kinds/field-matter.ts';

export const press = matter({
  words: [
    'presse',
    'journalis',
    'media local',
    'medias locaux',
    'redaction',
    'newsroom',
    'reporter',
    'press '
  ],
  neighbours: [
    {
      name: 'SecureDrop',
      url: 'https://github.com/freedomofpress/securedrop',
      seen: '2026-11',
      fr: `dépôt sûr pour les sources des journalistes, libre`,
      en: `safe drop for journalists’ sources, free`
    }
  ],
  holders: [
    {
      name: 'Arcom',
      url: 'https://www.arcom.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `règles des médias et des services en ligne`,
      en: `rules for media and online services`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites relire par la personne qui répond du titre en justice.`,
      en: `Before you publish, have it read by whoever answers for the title in court.`
    }
  ]
});
