import { matter } from '#knowledge/kinds/field-matter.ts';
import { soliguide } from '#knowledge/places/soliguide.ts';
import { socialActionCode } from '#knowledge/sources/law-of-fields.ts';

export const inclusion = matter({
  words: [
    'insertion',
    'inclusion sociale',
    'social',
    'hebergement d urgence',
    'sans abri',
    'precari',
    'shelter',
    'homeless'
  ],
  neighbours: [
    soliguide,
    {
      name: 'dora et data·inclusion',
      url: 'https://data.inclusion.gouv.fr/',
      seen: '2026-11',
      kinds: ['data', 'software', 'online-service', 'standard'],
      source: 'official',
      fr: `offre d’insertion, données et format ouverts`,
      en: `inclusion services, open data and format`
    }
  ],
  holders: [
    {
      name: 'Plateforme de l’inclusion',
      url: 'https://inclusion.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `formats et services publics de l’insertion`,
      en: `formats and public services for inclusion`
    }
  ],
  law: [
    {
      sources: [socialActionCode],
      fr: `Dans un service social ou médico-social, la personne a droit au secret sur ce qui la concerne (L311-3 du code de l’action sociale).`,
      en: `In a social or medico-social service, the person has a right to secrecy on what concerns them (L311-3 of the social action code).`
    }
  ]
});
