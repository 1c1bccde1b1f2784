import { matter } from '#knowledge/kinds/field-matter.ts';
import { anct } from '#knowledge/places/anct.ts';
import { lesBases } from '#knowledge/places/les-bases.ts';
import { mednum } from '#knowledge/places/mednum.ts';

export const digitalInclusion = matter({
  words: [
    'mediation numerique',
    'inclusion numerique',
    'aidant numerique',
    'aidants numeriques',
    'conseiller numerique',
    'conseillers numeriques',
    'illectron',
    'digital inclusion',
    'digital skills'
  ],
  neighbours: [lesBases],
  houses: [mednum],
  holders: [
    {
      ...anct,
      fr: `conduit la politique d’inclusion numérique`,
      en: `runs the State’s digital-inclusion policy`
    }
  ]
});
