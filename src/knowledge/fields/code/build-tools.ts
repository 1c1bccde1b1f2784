import { matter } from '#knowledge/kinds/field-matter.ts';

export const buildTools = matter({
  words: [
    'construction logicielle',
    'gestionnaire de paquets',
    'gestion de paquets',
    'empaquet',
    'integration continue',
    'build tool',
    'build system',
    'package manager',
    'packaging',
    'continuous integration'
  ],
  neighbours: [
    {
      name: 'Nix',
      url: 'https://github.com/NixOS/nix',
      seen: '2026-11',
      fr: `gestion de paquets reproductible, libre`,
      en: `reproducible package management, free`
    }
  ],
  holders: [
    {
      name: 'SLSA',
      url: 'https://github.com/slsa-framework/slsa',
      seen: '2026-11',
      fr: `niveaux de confiance, de la source au paquet`,
      en: `levels of trust, from source to package`
    }
  ]
});
