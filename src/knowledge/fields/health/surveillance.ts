import { matter } from '#knowledge/kinds/field-matter.ts';

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
    {
      name: 'Health Data Hub',
      url: 'https://www.health-data-hub.fr/',
      seen: '2026-11',
      kinds: ['data', 'ai-model', 'software'],
      source: 'official',
      fr: `catalogue et documentation des données de santé`,
      en: `catalogue and documentation of health data`
    }
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
