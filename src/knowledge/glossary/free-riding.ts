import { term } from '#knowledge/kinds/term.ts';

export const freeRiding = term({
  id: 'free-riding',
  fr: {
    term: `passager clandestin`,
    forms: [],
    definition: `Quelqu’un qui profite d’un commun sans rien rendre. Ce n’est un problème que si la ressource s’use ou si l’équipe s’épuise.`
  },
  en: {
    term: `free rider`,
    forms: [],
    definition: `Somebody who benefits from a commons and gives nothing back. It is a problem only if the resource wears out or the team does.`
  }
});
