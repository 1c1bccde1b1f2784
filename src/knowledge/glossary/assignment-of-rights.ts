import { term } from '#knowledge/kinds/term.ts';

export const assignmentOfRights = term({
  id: 'assignment-of-rights',
  fr: {
    term: `cession de droits`,
    forms: [`cession de droits`, `cession des droits`],
    definition: `Un contrat par lequel vous donnez vos droits d’autrice ou d’auteur à quelqu’un. Cette personne en dispose alors à votre place.`
  },
  en: {
    term: `assignment of rights`,
    forms: [`assignment of rights`],
    definition: `A contract by which you hand your copyright to somebody else. They then decide in your place.`
  }
});
