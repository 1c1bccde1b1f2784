import { term } from '#knowledge/kinds/term.ts';
import { servicePublicTaxReceipts } from '#knowledge/sources/law-of-structures.ts';

export const generalInterest = term({
  id: 'general-interest',
  source: servicePublicTaxReceipts,
  fr: {
    term: `intérêt général`,
    forms: [`intérêt général`],
    definition: `Une notion du droit fiscal français : gestion désintéressée, but non lucratif, pas de petit cercle. L’activité est de celles que la loi énumère : éducative, scientifique, culturelle…`
  },
  en: {
    term: `general interest`,
    forms: [`general interest`],
    definition: `A notion of French tax law: disinterested management, no profit motive, no small circle. The activity is one that the law lists: educational, scientific, cultural…`
  }
});
