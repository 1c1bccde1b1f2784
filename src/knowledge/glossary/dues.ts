import { term } from '#knowledge/kinds/term.ts';

export const dues = term({
  id: 'dues',
  fr: {
    term: `cotisation`,
    forms: [`cotisation`, `cotisations`],
    definition: `La somme que verse chaque année qui adhère à une association ou à un consortium.`
  },
  en: {
    term: `membership fees`,
    forms: [`membership fees`, `membership fee`, `dues`],
    definition: `What those who join an association or a consortium pay every year.`
  }
});
