import { matter } from '#knowledge/kinds/field-matter.ts';
import { extremeDefi } from '#knowledge/places/extreme-defi.ts';
import { fabriqueDesMobilites } from '#knowledge/places/fabrique-des-mobilites.ts';
import { vehicleApproval } from '#knowledge/sources/law-of-journeys.ts';

export const lightVehicles = matter({
  words: [
    'vehicule intermediaire',
    'vehicules intermediaires',
    'velomobile',
    'quadricycle',
    'veli ',
    'velis ',
    'light vehicle'
  ],
  neighbours: [extremeDefi],
  houses: [
    {
      ...fabriqueDesMobilites,
      fr: `association, tient le wiki de l’eXtrême Défi avec l’Ademe`,
      en: `association, keeps the wiki of eXtrême Défi with Ademe`
    }
  ],
  law: [
    {
      sources: [vehicleApproval],
      fr: `Un véhicule à moteur est reçu avant de rouler, par type ou à titre isolé (R321-15 du code de la route).`,
      en: `A motor vehicle is approved before it drives, by type or one by one (R321-15 of the highway code).`
    }
  ]
});
