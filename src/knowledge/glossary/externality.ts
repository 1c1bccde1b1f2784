import { term } from '#knowledge/kinds/term.ts';

export const externality = term({
  id: 'externality',
  fr: {
    term: `externalité`,
    forms: [],
    definition: `Un effet, bon ou mauvais, sur des personnes qui n’ont rien demandé ni payé.`
  },
  en: {
    term: `externality`,
    forms: [],
    definition: `An effect, good or bad, on people who neither asked nor paid for it.`
  }
});
