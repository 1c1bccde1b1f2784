import type { InBoth } from '#engine/locale.ts';
import type { users } from '#knowledge/questions/identify/users.ts';

type User = (typeof users.options)[number];

/** How a note names those who use the resource, inside a sentence. */
export const userNames: Readonly<Record<User, InBoth<string>>> = {
  public: { fr: `les particuliers`, en: `the people` },
  nonprofits: { fr: `les associations`, en: `the associations` },
  'local-authorities': { fr: `les collectivités`, en: `the local authorities` },
  companies: { fr: `les entreprises`, en: `the companies` },
  developers: { fr: `les équipes de développement`, en: `the development teams` },
  researchers: { fr: `les équipes de recherche`, en: `the research teams` },
  education: { fr: `les écoles`, en: `the schools` },
  state: { fr: `les services de l’État`, en: `the State services` },
  culture: { fr: `les bibliothèques et musées`, en: `the libraries and museums` },
  'self-employed': { fr: `les indépendants`, en: `the self-employed` }
};
