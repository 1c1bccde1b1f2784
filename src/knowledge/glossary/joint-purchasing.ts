import { term } from '#knowledge/kinds/term.ts';

export const jointPurchasing = term({
  id: 'joint-purchasing',
  fr: {
    term: `groupement de commandes`,
    forms: [`groupement de commandes`],
    definition: `Plusieurs organismes publics achètent ensemble, une seule fois, et se partagent le prix.`
  },
  en: {
    term: `joint purchasing`,
    forms: [`joint purchasing`],
    definition: `Several public bodies buy together, once, and share the price.`
  }
});
