import { term } from '#knowledge/kinds/term.ts';

export const digitalPublicGood = term({
  id: 'digital-public-good',
  fr: {
    term: `bien public numérique`,
    forms: [],
    definition: `Une ressource numérique ouverte à tout le monde. À la différence d’un commun, rien ne dit qu’une communauté en prenne soin.`
  },
  en: {
    term: `digital public good`,
    forms: [],
    definition: `A digital resource that is open to everybody. Unlike a commons, nothing says that a community looks after it.`
  }
});
