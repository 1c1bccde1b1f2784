import { matter } from '#knowledge/kinds/field-matter.ts';
import { dialog } from '#knowledge/places/dialog.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';
import { transportDataGouv } from '#knowledge/places/transport-data-gouv.ts';

export const roadWorks = matter({
  words: [
    'travaux',
    'circulation',
    'deviation',
    'arretes de',
    'tonnage',
    'poids lourd',
    'roadworks',
    'road works',
    'traffic',
    'weight limit',
    'hgv '
  ],
  neighbours: [
    dialog,
    {
      ...openstreetmap,
      fr: `carte libre, avec sens et limites des rues`,
      en: `free map, with the directions and limits of streets`
    }
  ],
  holders: [
    {
      ...transportDataGouv,
      fr: `y paraissent les données routières`,
      en: `where road data are published`
    }
  ]
});
