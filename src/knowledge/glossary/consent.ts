import { term } from '#knowledge/kinds/term.ts';

export const consent = term({
  id: 'consent',
  fr: {
    term: `décision par consentement`,
    forms: [`décision par consentement`, `par consentement`],
    definition: `Une proposition passe quand personne n’a plus d’objection argumentée. On ne cherche pas l’enthousiasme de tout le monde.`
  },
  en: {
    term: `decision by consent`,
    forms: [`decision by consent`, `by consent`],
    definition: `A proposal goes through when nobody has a reasoned objection left. Nobody has to be enthusiastic.`
  }
});
