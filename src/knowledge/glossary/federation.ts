import { term } from '#knowledge/kinds/term.ts';

export const federation = term({
  id: 'federation',
  fr: {
    term: `fédération`,
    forms: [`fédération`, `fédérations`],
    definition: `Des services autonomes, tenus par des équipes différentes, qui se parlent grâce à des règles communes.`
  },
  en: {
    term: `federation`,
    forms: [`federation`],
    definition: `Self-governing services, run by different teams, that talk to each other through common rules.`
  }
});
