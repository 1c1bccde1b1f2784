import { term } from '#knowledge/kinds/term.ts';

export const grant = term({
  id: 'grant',
  fr: {
    term: `subvention`,
    forms: [`subvention`, `subventions`],
    definition: `Une aide d’un organisme public à un projet qu’il n’a pas commandé. Il ne reçoit ni bien ni service en échange.`
  },
  en: {
    term: `grant`,
    forms: [`grant`, `grants`],
    definition: `Public aid for a project that the public body did not order. It receives no goods or services in exchange.`
  }
});
