import { matter } from '#knowledge/kinds/field-matter.ts';
import { freecad } from '#knowledge/places/freecad.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const furniture = matter({
  words: [
    'meuble',
    'mobilier',
    'menuis',
    'charpente',
    'ossature',
    'furniture',
    'joinery',
    'woodwork',
    'timber'
  ],
  neighbours: [
    {
      name: 'WikiHouse Skylark',
      url: 'https://github.com/wikihouseproject/Skylark',
      kinds: ['hardware', 'content'],
      fr: `pièces de bâtiment en bois à découper, plans ouverts`,
      en: `timber building parts to cut, open designs`
    },
    freecad
  ],
  readers: [
    {
      when: resource.has('hardware'),
      fr: `Faites monter d’après le dossier seul, puis charger jusqu’au poids annoncé.`,
      en: `Have it built from the file alone, then loaded to the stated weight.`
    }
  ]
});
