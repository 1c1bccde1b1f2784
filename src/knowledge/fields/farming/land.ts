import { matter } from '#knowledge/kinds/field-matter.ts';

export const land = matter({
  words: [
    'foncier',
    'terres agricoles',
    'parcelle',
    'installation agri',
    'farmland',
    'land access',
    'field boundar'
  ],
  neighbours: [
    {
      name: 'Registre parcellaire graphique',
      url: 'https://www.data.gouv.fr/',
      kinds: ['data', 'software', 'online-service', 'standard', 'ai-model'],
      source: 'official',
      fr: `parcelles déclarées à la PAC, ouvertes, sans les noms`,
      en: `declared plots, open, without names`
    }
  ],
  houses: [
    {
      name: 'Terre de Liens',
      url: 'https://terredeliens.org/',
      fr: `mouvement qui achète et loue des terres`,
      en: `movement that buys and lets farmland`
    }
  ],
  holders: [
    {
      name: 'Safer',
      url: 'https://www.safer.fr/',
      source: 'official',
      fr: `suit et règle les ventes de terres`,
      en: `follows and rules on farmland sales`
    }
  ]
});
