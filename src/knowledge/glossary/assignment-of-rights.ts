import { term } from '#knowledge/kinds/term.ts';

export const assignmentOfRights = term({
  id: 'assignment-of-rights',
  fr: {
    term: `cession de droits`,
    forms: [`cession de droits`, `cession des droits`],
    definition: `Un contrat par lequel on donne ses droits d’autrice ou d’auteur à quelqu’un d’autre, qui en dispose alors à sa place.`
  },
  en: {
    term: `assignment of rights`,
    forms: [`assignment of rights`],
    definition: `A contract by which authors hand their copyright to somebody else, who then decides in their place.`
  }
});
