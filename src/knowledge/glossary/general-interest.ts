import { term } from '#knowledge/kinds/term.ts';
import { associationsGouvRecuFiscal } from '#knowledge/sources/french-state.ts';

export const generalInterest = term({
  id: 'general-interest',
  source: associationsGouvRecuFiscal,
  fr: {
    term: `intérêt général`,
    forms: [`intérêt général`],
    definition: `Une notion du droit fiscal français : gestion désintéressée, but non lucratif, et pas seulement au profit d’un petit cercle.`
  },
  en: {
    term: `general interest`,
    forms: [`general interest`],
    definition: `A notion of French tax law: disinterested management, no profit motive, and not only for a small circle.`
  }
});
