import { term } from '#knowledge/kinds/term.ts';
import { servicePublicTaxReceipts } from '#knowledge/sources/law-of-structures.ts';

export const taxRuling = term({
  id: 'tax-ruling',
  source: servicePublicTaxReceipts,
  fr: {
    term: `rescrit`,
    forms: [`rescrit`],
    definition: `Une réponse écrite de l’administration à une question précise, par exemple sur l’impôt. Elle l’engage.`
  },
  en: {
    term: `tax ruling`,
    forms: [`tax ruling`],
    definition: `A written answer from the tax office to a precise question. It binds the administration.`
  }
});
