import { term } from '#knowledge/kinds/term.ts';

export const consortium = term({
  id: 'consortium',
  fr: {
    term: `consortium`,
    forms: [`consortium`],
    definition: `Des organisations qui restent indépendantes et s’engagent par contrat à payer et à décider ensemble.`
  },
  en: {
    term: `consortium`,
    forms: [`consortium`],
    definition: `Organisations that stay independent and undertake by contract to pay and decide together.`
  }
});
