import { term } from '#knowledge/kinds/term.ts';

export const fork = term({
  id: 'fork',
  fr: {
    term: `dérivation (fork)`,
    forms: [],
    definition: `Une copie qui prend son propre chemin, avec une autre équipe. Une licence libre le permet toujours : c’est le dernier recours en cas de désaccord.`
  },
  en: {
    term: `fork`,
    forms: [],
    definition: `A copy that goes its own way, with another team. A free licence always allows it: it is the last resort in a disagreement.`
  }
});
