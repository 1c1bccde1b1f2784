import { term } from '#knowledge/kinds/term.ts';

export const reEnclosure = term({
  id: 're-enclosure',
  fr: {
    term: `réappropriation`,
    forms: [`réappropriation`],
    definition: `Un acteur referme à son profit ce qui était partagé. Il change la licence, garde les clés ou cesse de publier.`
  },
  en: {
    term: `re-enclosure`,
    forms: [`re-enclosure`],
    definition: `One actor closes for its own profit what was shared. It changes the licence, keeps the keys or stops publishing.`
  }
});
