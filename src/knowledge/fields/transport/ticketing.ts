import { matter } from '#knowledge/kinds/field-matter.ts';
import { opentripplanner } from '#knowledge/places/opentripplanner.ts';

export const ticketing = matter({
  words: ['billet', 'titre de transport', 'titres de transport', 'tarif', 'ticket', 'fare ', 'fares '],
  neighbours: [
    {
      name: 'Eclipse Keyple',
      url: 'https://projects.eclipse.org/projects/iot.keyple',
      seen: '2026-11',
      kinds: ['software', 'standard', 'online-service'],
      fr: `lecture des cartes de transport Calypso, libre`,
      en: `reads Calypso transport cards, free`
    },
    opentripplanner
  ],
  houses: [
    {
      name: 'Fondation Eclipse',
      url: 'https://projects.eclipse.org/',
      seen: '2026-11',
      kinds: ['software', 'standard'],
      fr: `accueille Keyple et Keypop, leurs règles et leur nom`,
      en: `hosts Keyple and Keypop, their rules and name`
    }
  ],
  holders: [
    {
      name: 'Calypso Networks Association',
      url: 'https://calypsonet.org/',
      seen: '2026-11',
      fr: `écrit la norme Calypso des cartes de transport`,
      en: `writes the Calypso standard for transport cards`
    }
  ]
});
