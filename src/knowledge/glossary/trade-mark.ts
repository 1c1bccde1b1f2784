import { term } from '#knowledge/kinds/term.ts';

export const tradeMark = term({
  id: 'trade-mark',
  fr: {
    term: `marque`,
    forms: [`marque`, `marques`],
    definition: `Un nom ou un logo réservé. La licence de la ressource ne donne pas le droit de s’en servir.`
  },
  en: {
    term: `trade mark`,
    forms: [`trade mark`],
    definition: `A reserved name or logo. The licence of the resource gives no right to use it.`
  }
});
