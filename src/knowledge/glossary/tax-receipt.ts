import { term } from '#knowledge/kinds/term.ts';
import { servicePublicTaxReceipts } from '#knowledge/sources/law-of-structures.ts';

export const taxReceipt = term({
  id: 'tax-receipt',
  source: servicePublicTaxReceipts,
  fr: {
    term: `reçu fiscal`,
    forms: [`reçu fiscal`],
    definition: `Le papier qui permet à qui donne de réduire son impôt. Seules les structures d’intérêt général peuvent le délivrer.`
  },
  en: {
    term: `tax receipt`,
    forms: [`tax receipt`, `tax receipts`],
    definition: `The paper that lets a donor pay less tax. In France only bodies of general interest may issue it.`
  }
});
