import { matter } from '#knowledge/kinds/field-matter.ts';
import { sensorCommunity } from '#knowledge/places/sensor-community.ts';

export const air = matter({
  words: [
    'qualite de l air',
    'pollution de l air',
    'particules',
    'pollen',
    'ozone ',
    'air quality',
    'air pollution'
  ],
  neighbours: [
    {
      name: 'Atmo Data',
      url: 'https://atmo-france.org/article/les-donnees-air-disponibles',
      seen: '2026-11',
      fr: `mesures des associations agréées, ouvertes (ODbL)`,
      en: `measurements of the approved bodies, open (ODbL)`
    },
    sensorCommunity
  ],
  houses: [
    {
      name: 'Association agréée de votre région (Atmo)',
      url: 'https://www.atmo-france.org/',
      fr: `accueille et compare parfois des capteurs citoyens`,
      en: `at times takes in and compares citizens’ sensors`
    }
  ],
  readers: [
    {
      fr: `Avant de publier un chiffre, comparez un mois à une station de référence.`,
      en: `Before you publish a figure, compare a month with a reference station.`
    }
  ]
});
