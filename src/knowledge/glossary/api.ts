import { term } from '#knowledge/kinds/term.ts';

export const api = term({
  id: 'api',
  fr: {
    term: `API`,
    forms: [`API`],
    definition: `Une prise documentée par laquelle un logiciel se branche sur un autre.`
  },
  en: {
    term: `API`,
    forms: [`API`],
    definition: `A documented socket through which one piece of software plugs into another.`
  }
});
