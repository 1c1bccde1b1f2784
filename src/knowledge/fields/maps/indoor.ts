import { matter } from '#knowledge/kinds/field-matter.ts';

export const indoor = matter({
  words: [
    'interieur des bat',
    'plan interieur',
    'plans interieurs',
    'batiment',
    'etage',
    'indoor',
    'floor plan'
  ],
  neighbours: [
    {
      name: 'OsmInEdit',
      url: 'https://github.com/PanierAvide/OsmInEdit',
      seen: '2026-11',
      fr: `saisie libre des intérieurs dans OpenStreetMap`,
      en: `free editor of indoor maps in OpenStreetMap`
    },
    {
      name: 'OpenLevelUp',
      url: 'https://github.com/lockcole/OpenLevelUp',
      fr: `carte libre des intérieurs, étage par étage`,
      en: `free map of indoors, floor by floor`
    }
  ],
  readers: [
    {
      fr: `Avant de publier un plan, demandez au gestionnaire ce qui touche à la sécurité.`,
      en: `Before you publish a plan, ask the building’s manager what bears on safety.`
    }
  ]
});
