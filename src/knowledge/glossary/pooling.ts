import { term } from '#knowledge/kinds/term.ts';

export const pooling = term({
  id: 'pooling',
  fr: {
    term: `mutualisation`,
    forms: [`mutualisation`],
    definition: `Payer une seule fois, à plusieurs, ce dont chacun a besoin.`
  },
  en: {
    term: `pooling`,
    forms: [`pooling`],
    definition: `Paying together, once, for what everybody needs.`
  }
});
