import { matter } from '#knowledge/kinds/field-matter.ts';
import { healthDataHub } from '#knowledge/places/health-data-hub.ts';

export const surveillance = matter({
  words: ['epidem', 'vaccin', 'surveillance', 'infection', 'vaccine', 'outbreak'],
  neighbours: [
    {
      name: 'Odissé',
      url: 'https://odisse.santepubliquefrance.fr/',
      kinds: ['data', 'online-service', 'software', 'ai-model'],
      source: 'official',
      fr: `indicateurs de santé, ouverts, de Santé publique France`,
      en: `open health indicators of the French health agency`
    },
    healthDataHub
  ],
  holders: [
    {
      name: 'Santé publique France',
      url: 'https://www.santepubliquefrance.fr/',
      source: 'official',
      fr: `agence nationale, surveille et informe`,
      en: `national agency, monitors and informs`
    }
  ]
});
