import { term } from '#knowledge/kinds/term.ts';

export const patent = term({
  id: 'patent',
  fr: {
    term: `brevet`,
    forms: [`brevet`, `brevets`],
    definition: `Un titre qui réserve une invention pendant vingt ans au plus, même contre ce que la licence autorise. En Europe, un programme « en tant que tel » ne peut en avoir (L611-10) ; une invention qui s’en sert, oui.`
  },
  en: {
    term: `patent`,
    forms: [`patent`, `patents`],
    definition: `A title that reserves an invention for twenty years at most, even against what the licence allows. In Europe a program “as such” cannot have one (Munich Convention, article 52); an invention that uses it may.`
  }
});
