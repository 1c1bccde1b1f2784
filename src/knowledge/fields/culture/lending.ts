import { matter } from '#knowledge/kinds/field-matter.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { libraryGrant } from '#knowledge/sources/law-of-public-money.ts';

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
  ],
  holders: [
    {
      name: `Médiathèque départementale`,
      url: 'https://www.abd-asso.org/',
      when: carrier.is('local-authority'),
      fr: `quels réseaux du département sont déjà passés, avec quel prestataire`,
      en: `which networks of the county have moved already, with which contractor`
    }
  ],
  money: [
    {
      standing: 'fits',
      sources: [libraryGrant],
      when: carrier.is('local-authority'),
      fr: `Un logiciel de bibliothèque : avant de commander, demandez à la DRAC l’aide de l’État (R1614-75 du code des collectivités).`,
      en: `A library’s software: before you order, ask the culture office (DRAC) for the State’s grant (R1614-75, local authorities code).`
    }
  ]
});
