import { matter } from '#knowledge/kinds/field-matter.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { vehicleApproval } from '#knowledge/sources/law-of-journeys.ts';

export const vehicles = matter({
  words: [
    'velo',
    'remorque',
    'vehicule',
    'velomobile',
    'quadricycle',
    'cargo',
    'bike',
    'bicycl',
    'trailer',
    'vehicle'
  ],
  neighbours: [
    {
      name: 'eXtrême Défi',
      url: 'https://wikixd.fabmob.io/',
      seen: '2026-11',
      kinds: ['hardware', 'content', 'data', 'standard'],
      fr: `wiki des véhicules légers, plans et équipes`,
      en: `wiki of light vehicles, designs and teams`
    }
  ],
  houses: [
    {
      name: 'L’Heureux Cyclage',
      url: 'https://www.heureux-cyclage.org/',
      seen: '2026-11',
      kinds: ['hardware', 'content', 'software', 'online-service'],
      fr: `réseau des ateliers vélo participatifs, avec un wiki partagé`,
      en: `network of community bike workshops, with a shared wiki`
    }
  ],
  law: [
    {
      when: resource.has('hardware'),
      sources: [vehicleApproval],
      fr: `Un véhicule à moteur ou une remorque est reçu avant de rouler (R321-15 du code de la route). Le vélo y échappe.`,
      en: `A motor vehicle or trailer is approved before it drives (R321-15 of the highway code); a bicycle is not.`
    }
  ],
  readers: [
    {
      when: resource.has('hardware'),
      fr: `Faites construire d’après le dossier seul, puis freiner à pleine charge.`,
      en: `Have it built from the file alone, then braked at full load.`
    }
  ]
});
