import { matter } from '#knowledge/kinds/field-matter.ts';

export const plants = matter({
  words: ['flore', 'botani', 'plante', 'herbier', 'orchid', 'flora', 'plants', 'herbarium'],
  neighbours: [
    {
      name: 'Tela Botanica',
      url: 'https://www.tela-botanica.org/',
      seen: '2026-11',
      fr: `réseau de botanique, données et cours ouverts`,
      en: `network of botanists, open data and courses`
    },
    {
      name: 'Pl@ntNet',
      url: 'https://plantnet.org/',
      fr: `reconnaissance des plantes, observations ouvertes versées au GBIF`,
      en: `names plants from photos, open records sent to GBIF`
    }
  ],
  holders: [
    {
      name: 'Conservatoire botanique national',
      url: 'https://www.ofb.gouv.fr/',
      source: 'official',
      fr: `référence de la flore de votre territoire`,
      en: `reference body for the flora of your area`
    }
  ]
});
