import { term } from '#knowledge/kinds/term.ts';

export const cashFlow = term({
  id: 'cash-flow',
  fr: {
    term: `trésorerie`,
    forms: [`trésorerie`],
    definition: `L’argent disponible sur le compte aujourd’hui. Une aide promise et pas encore versée n’en fait pas partie.`
  },
  en: {
    term: `cash flow`,
    forms: [`cash flow`],
    definition: `The money that is in the account when bills fall due. Aid that is promised but not yet paid is not there.`
  }
});
