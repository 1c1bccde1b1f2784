import { term } from '#knowledge/kinds/term.ts';

export const roadmap = term({
  id: 'roadmap',
  fr: {
    term: `feuille de route`,
    forms: [`feuille de route`],
    definition: `La liste publique de ce qui est prévu, dans l’ordre, avec ce qui ne l’est pas.`
  },
  en: {
    term: `roadmap`,
    forms: [`roadmap`],
    definition: `The public list of what is planned, in order, and of what is not.`
  }
});
