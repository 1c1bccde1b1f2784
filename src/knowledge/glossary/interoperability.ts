import { term } from '#knowledge/kinds/term.ts';

export const interoperability = term({
  id: 'interoperability',
  fr: {
    term: `interopérabilité`,
    forms: [`interopérabilité`],
    definition: `La capacité d’outils différents à travailler ensemble sans bricolage.`
  },
  en: {
    term: `interoperability`,
    forms: [`interoperability`],
    definition: `The ability of different tools to work together without tinkering.`
  }
});
