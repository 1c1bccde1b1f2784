import { all } from '#engine/reason/condition.ts';
import type { Fallback } from '#knowledge/objects.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/** Who might keep a second copy: somebody whose trade it is to keep, never whoever uses it. */
export const keepers: readonly Fallback[] = [
  {
    when: resource.has('content'),
    fr: `une bibliothèque ou des archives`,
    en: `a library or an archive`
  },
  { when: all(), fr: `un entrepôt de données`, en: `a data repository` }
];
