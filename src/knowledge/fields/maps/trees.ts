import { matter } from '#knowledge/kinds/field-matter.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';
import { treeRows } from '#knowledge/sources/law-of-places.ts';

export const trees = matter({
  words: ['arbre', 'arbore', 'fruitier', 'tree ', 'trees ', 'orchard'],
  neighbours: [
    {
      ...openstreetmap,
      fr: `carte libre qui décrit déjà des arbres un à un`,
      en: `free map that already describes trees one by one`
    }
  ],
  holders: [
    {
      name: 'Schéma des arbres urbains',
      url: 'https://schema.data.gouv.fr/NaturalSolutions/schema-arbre/latest/documentation.html',
      seen: '2026-11',
      source: 'official',
      fr: `format national de l’inventaire des arbres d’une commune`,
      en: `national format for a town’s inventory of trees`
    }
  ],
  law: [
    {
      sources: [treeRows],
      fr: `Une allée d’arbres au bord d’une voie est protégée. Y toucher se déclare ou s’autorise (L350-3 du code de l’environnement).`,
      en: `A row of trees along a road is protected: touching it must be declared or allowed (L350-3 of the environment code).`
    }
  ]
});
