import { term } from '#knowledge/kinds/term.ts';

export const standard = term({
  id: 'standard',
  fr: {
    term: `standard`,
    forms: [`standard`, `standards`],
    definition: `Un format ou une règle d’échange écrits une fois, pour que des outils différents se comprennent.`
  },
  en: {
    term: `standard`,
    forms: [`standard`, `standards`],
    definition: `A format or a rule of exchange written down once, so that different tools understand each other.`
  }
});
