import { all } from '#engine/reason/condition.ts';
import type { Fallback } from '#knowledge/objects.ts';
import { users } from '#knowledge/questions/identify/users.ts';

/** Who might keep a second copy: an organisation among those who use it, the most used to keeping first. */
export const keepers: readonly Fallback[] = [
  { when: users.has('culture'), fr: `une bibliothèque ou des archives`, en: `a library or an archive` },
  { when: users.has('researchers'), fr: `une équipe de recherche`, en: `a research team` },
  { when: users.has('local-authorities'), fr: `une commune`, en: `a town hall` },
  { when: users.has('education'), fr: `une école`, en: `a school` },
  { when: users.has('nonprofits'), fr: `une association amie`, en: `a friendly association` },
  { when: all(), fr: `une structure amie`, en: `a friendly organisation` }
];
