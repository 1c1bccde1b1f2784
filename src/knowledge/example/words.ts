import type { InBoth } from '#engine/locale.ts';
import type { ObjectId } from '#knowledge/objects.ts';

/** What the example is called, and what it is for. */
export const exampleWords: InBoth<Readonly<{ name: string; purpose: string }>> = {
  fr: {
    name: `Ateliers partagés (exemple)`,
    purpose: `Une base d’ateliers numériques prêts à animer, écrite et relue par les médiathèques, les associations et les écoles d’une métropole.`
  },
  en: {
    name: `Shared workshops (example)`,
    purpose: `A collection of ready-to-run digital workshops, written and reviewed by the libraries, associations and schools of a city region.`
  }
};

/** What the people of the example call things. */
export const exampleObjects: InBoth<Readonly<Partial<Record<ObjectId, string>>>> = {
  fr: {
    'own-question': `Comment la base vit-elle quand la subvention s’arrête ?`,
    thing: `la base d’ateliers`,
    pieces: `ateliers`,
    ending: `la subvention de la métropole`,
    owners: `les médiathèques et les écoles`,
    'second-person': `la médiathèque du centre`
  },
  en: {
    'own-question': `How does the collection live once the grant stops?`,
    thing: `the collection of workshops`,
    pieces: `workshops`,
    ending: `the city region’s grant`,
    owners: `the libraries and the schools`,
    'second-person': `the central library`
  }
};
