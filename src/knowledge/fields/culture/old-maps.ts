import { matter } from '#knowledge/kinds/field-matter.ts';

export const oldMaps = matter({
  words: [
    'cartes anciennes',
    'carte ancienne',
    'plans anciens',
    'cadastre napol',
    'old map',
    'historical map',
    'historic map'
  ],
  neighbours: [
    {
      name: 'Allmaps',
      url: 'https://allmaps.org/',
      fr: `cale une carte ancienne sur celle d’aujourd’hui, libre`,
      en: `lays an old map over today’s, free`
    },
    {
      name: 'Remonter le temps (IGN)',
      url: 'https://remonterletemps.ign.fr/',
      source: 'official',
      fr: `cartes et photos aériennes anciennes, ouvertes`,
      en: `old maps and aerial photos, open`
    }
  ]
});
