import { term } from '#knowledge/kinds/term.ts';

export const governance = term({
  id: 'governance',
  fr: {
    term: `gouvernance`,
    forms: [`gouvernance`],
    definition: `La façon de décider : qui a une voix, sur quoi, et comment on règle un désaccord.`
  },
  en: {
    term: `governance`,
    forms: [`governance`],
    definition: `How decisions are made: who has a say, about what, and how a disagreement is settled.`
  }
});
