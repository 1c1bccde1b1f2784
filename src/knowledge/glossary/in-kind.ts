import { term } from '#knowledge/kinds/term.ts';

export const inKind = term({
  id: 'in-kind',
  fr: {
    term: `contribution en nature`,
    forms: [`contributions en nature`, `en nature`],
    definition: `Une aide qui n’est pas de l’argent : du temps, un serveur, une salle, une relecture.`
  },
  en: {
    term: `contribution in kind`,
    forms: [`contribution in kind`, `contributions in kind`, `in kind`],
    definition: `Help that is not money: time, a server, a room, a review.`
  }
});
