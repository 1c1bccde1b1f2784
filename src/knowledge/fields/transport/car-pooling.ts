import { matter } from '#knowledge/kinds/field-matter.ts';
import { mobicoop } from '#knowledge/places/mobicoop.ts';
import { sharedJourneys } from '#knowledge/sources/law-of-journeys.ts';

export const carPooling = matter({
  words: ['covoitur', 'autostop', 'auto stop', 'carpool', 'car pool', 'ride shar', 'lift shar', 'hitchhik'],
  neighbours: [
    mobicoop,
    {
      name: 'Standard covoiturage',
      url: 'https://github.com/fabmob/standard-covoiturage',
      seen: '2026-11',
      kinds: ['standard', 'software', 'online-service', 'data'],
      fr: `échanges entre opérateurs, écrit à la Fabrique des mobilités`,
      en: `exchange between operators, written at La Fabrique des mobilités`
    },
    {
      name: 'Base nationale des lieux de covoiturage',
      url: 'https://github.com/etalab/lieux-covoiturage',
      seen: '2026-11',
      kinds: ['data', 'standard', 'content'],
      source: 'official',
      fr: `aires et parkings, au format national`,
      en: `meeting points and car parks, in the national format`
    }
  ],
  holders: [
    {
      name: 'Registre de preuve de covoiturage',
      url: 'https://covoiturage.beta.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `service de l’État, libre, qui certifie les trajets`,
      en: `State service, free software, that certifies journeys`
    }
  ],
  law: [
    {
      sources: [sharedJourneys],
      fr: `Le covoiturage ne rapporte rien au conducteur : les frais se partagent (L3132-1 du code des transports).`,
      en: `Car pooling earns the driver nothing: costs are shared (L3132-1 of the transport code).`
    }
  ]
});
