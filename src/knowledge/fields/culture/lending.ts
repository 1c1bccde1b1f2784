import { matter } from '#knowledge/kinds/field-matter.ts';

export const lending = matter({
  words: ['catalogue', 'pret de livres', 'prets de', 'bibliobus', 'catalog', 'loan', 'lending'],
  neighbours: [
    {
      name: 'Koha',
      url: 'https://koha-community.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `catalogue et prêt, libre, très employé`,
      en: `catalogue and loans, free, widely used`
    },
    {
      name: 'PMB',
      url: 'https://www.sigb.net/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `catalogue et prêt, libre, né en France`,
      en: `catalogue and loans, free, from France`
    }
  ],
  houses: [
    {
      name: 'KohaLa',
      url: 'https://koha-fr.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `association française des usagers de Koha`,
      en: `French association of Koha users`
    }
  ]
});
