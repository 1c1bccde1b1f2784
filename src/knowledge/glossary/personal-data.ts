import { term } from '#knowledge/kinds/term.ts';

export const personalData = term({
  id: 'personal-data',
  fr: {
    term: `données personnelles`,
    forms: [`données personnelles`, `donnée personnelle`],
    definition: `Toute information qui permet de reconnaître quelqu’un, directement ou par recoupement.`
  },
  en: {
    term: `personal data`,
    forms: [`personal data`],
    definition: `Any information by which somebody can be recognised, directly or by cross-checking.`
  }
});
