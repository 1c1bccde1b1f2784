import { term } from '#knowledge/kinds/term.ts';
import { soessEndowmentFund } from '#knowledge/sources/voluntary-sector.ts';

export const endowmentFund = term({
  id: 'endowment-fund',
  source: soessEndowmentFund,
  fr: {
    term: `fonds de dotation`,
    forms: [`fonds de dotation`],
    definition: `Une structure française sans but lucratif qui reçoit des dons et les emploie pour une cause d’intérêt général.`
  },
  en: {
    term: `endowment fund`,
    forms: [`endowment fund`],
    definition: `In France, a non-profit structure that receives gifts and spends them on a cause of general interest.`
  }
});
