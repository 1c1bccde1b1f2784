import { knownLicence } from '#knowledge/kinds/known-licence.ts';
import { eupl12 } from '#knowledge/sources/law.ts';
import { euplMatrix } from '#knowledge/sources/licences.ts';

export const eupl12Licence = knownLicence({
  id: 'eupl-1.2',
  spdx: 'EUPL-1.2',
  family: 'copyleft',
  kinds: ['code'],
  free: true,
  asks: ['credit', 'source', 'same-terms'],
  reach: 'work',
  online: true,
  joins: [
    'gpl-2.0-only',
    'gpl-2.0-or-later',
    'gpl-3.0-or-later',
    'agpl-3.0-or-later',
    'lgpl-2.1-or-later',
    'lgpl-3.0-or-later',
    'mpl-2.0',
    'cecill-2.1'
  ],
  decree: 'listed',
  sources: [eupl12, euplMatrix],
  fr: {
    name: `EUPL 1.2`,
    gist: `Qui diffuse une version modifiée, ou la propose en ligne, la donne sous EUPL avec son code source. Elle existe dans les langues de l’Union.`,
    joins: `L’annexe nomme des licences : réuni à du code sous l’une d’elles, l’ensemble peut sortir ainsi. Ce qui reste alors du devoir en ligne est discuté.`
  },
  en: {
    name: `EUPL 1.2`,
    gist: `Whoever passes on a changed version, or offers it online, gives it under the EUPL with its source code. It exists in the languages of the Union.`,
    joins: `The appendix names licences: combined with code under one of them, the whole may come out so. What then remains of the online duty is disputed.`
  }
});
