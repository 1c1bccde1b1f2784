import { matter } from '#knowledge/kinds/field-matter.ts';
import { arcom } from '#knowledge/places/arcom.ts';
import { securedrop } from '#knowledge/places/securedrop.ts';

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
  neighbours: [securedrop],
  holders: [arcom],
  readers: [
    {
      fr: `Avant de publier, faites relire par la personne qui répond du titre en justice.`,
      en: `Before you publish, have it read by whoever answers for the title in court.`
    }
  ]
});
