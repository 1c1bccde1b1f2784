import { matter } from '#knowledge/kinds/field-matter.ts';
import { grantData } from '#knowledge/sources/law-of-towns.ts';

export const grants = matter({
  words: ['subventions ', 'demandes de subvention', 'demande de subvention', 'grants ', 'grant appl'],
  neighbours: [
    {
      name: 'Data.Subvention',
      url: 'https://datasubvention.beta.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `subventions déjà versées aux associations, pour les agents publics`,
      en: `grants already paid to associations, for public staff`
    }
  ],
  law: [
    {
      sources: [grantData],
      fr: `Au-delà de 23 000 € par an : une convention, et ses données publiées (article 10 de la loi du 12 avril 2000).`,
      en: `Above €23,000 a year: an agreement, and its data published (article 10 of the law of 12 April 2000).`
    }
  ]
});
