import { matter } from '#knowledge/kinds/field-matter.ts';
import { extremeDefi } from '#knowledge/places/extreme-defi.ts';
import { heureuxCyclage } from '#knowledge/places/heureux-cyclage.ts';
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
  neighbours: [extremeDefi],
  houses: [heureuxCyclage],
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
