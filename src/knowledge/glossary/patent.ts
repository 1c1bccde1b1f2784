import { term } from '#knowledge/kinds/term.ts';

export const patent = term({
  id: 'patent',
  fr: {
    term: `brevet`,
    forms: [`brevet`, `brevets`],
    definition: `Un titre qui réserve une invention pendant vingt ans au plus. Il peut bloquer un usage que la licence autorise.`
  },
  en: {
    term: `patent`,
    forms: [`patent`, `patents`],
    definition: `A title that reserves an invention for twenty years at most. It can block a use that the licence allows.`
  }
});
