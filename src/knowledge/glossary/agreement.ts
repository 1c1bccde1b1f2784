import { term } from '#knowledge/kinds/term.ts';

export const agreement = term({
  id: 'agreement',
  fr: {
    term: `convention`,
    forms: [`convention`, `conventions`],
    definition: `Un contrat écrit entre des structures : qui fait quoi, pour combien, jusqu’à quand.`
  },
  en: {
    term: `agreement`,
    forms: [],
    definition: `A written contract between bodies: who does what, for how much, until when.`
  }
});
