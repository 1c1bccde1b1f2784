import { matter } from '#knowledge/kinds/field-matter.ts';
import { freecad } from '#knowledge/places/freecad.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const machineTools = matter({
  words: [
    'cnc ',
    'fraiseuse',
    'machine outil',
    'machines outils',
    'commande numerique',
    'decoupe laser',
    'milling',
    'machine tool',
    'lathe',
    'laser cut'
  ],
  neighbours: [
    {
      name: 'LinuxCNC',
      url: 'https://github.com/LinuxCNC/linuxcnc',
      seen: '2026-11',
      kinds: ['software', 'hardware'],
      fr: `pilotage de machines-outils, libre`,
      en: `drives machine tools, free`
    },
    {
      name: 'FluidNC',
      url: 'https://github.com/bdring/FluidNC',
      seen: '2026-11',
      kinds: ['software', 'hardware'],
      fr: `programme libre pour cartes de commande ESP32`,
      en: `free firmware for ESP32 controllers`
    },
    freecad
  ],
  readers: [
    {
      when: resource.has('hardware'),
      fr: `Faites construire d’après le dossier seul, et relire les protections de la machine.`,
      en: `Have it built from the file alone, and its guards read through.`
    }
  ]
});
