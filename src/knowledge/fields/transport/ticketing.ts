import { matter } from '#knowledge/kinds/field-matter.ts';

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
    {
      name: 'OpenTripPlanner',
      url: 'https://www.opentripplanner.org/',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `calcul d’itinéraires, libre`,
      en: `journey planner, free`
    }
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
