import { matter } from '#knowledge/kinds/field-matter.ts';
import { sensorCommunity } from '#knowledge/places/sensor-community.ts';

export const noise = matter({
  words: ['bruit', 'sonore', 'decibel', 'noise'],
  neighbours: [
    {
      name: 'NoiseCapture',
      url: 'https://www.ifsttar.fr/ressources-en-ligne/espace-science-et-societe/territoires/focus-sur/une-application-pour-evaluer-notre-environnement-sonore-noisecapture/',
      seen: '2026-11',
      fr: `mesure du bruit par téléphone, cartes partagées`,
      en: `noise measured by phone, shared maps`
    },
    sensorCommunity
  ],
  holders: [
    {
      name: 'Cerema',
      url: 'https://www.cerema.fr/',
      source: 'official',
      fr: `méthodes des cartes de bruit réglementaires`,
      en: `methods for official noise maps`
    }
  ]
});
