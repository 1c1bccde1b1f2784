import { term } from '#knowledge/kinds/term.ts';

export const seedMoney = term({
  id: 'seed-money',
  fr: {
    term: `amorçage`,
    forms: [`amorçage`],
    definition: `Le premier argent, celui qui permet de démarrer. Il ne paie pas la suite.`
  },
  en: {
    term: `seed money`,
    forms: [`seed money`],
    definition: `The first money, which lets a project start. It does not pay for what follows.`
  }
});
