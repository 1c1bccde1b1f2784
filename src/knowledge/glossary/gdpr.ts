import { term } from '#knowledge/kinds/term.ts';

export const gdpr = term({
  id: 'gdpr',
  fr: {
    term: `RGPD`,
    forms: [`RGPD`],
    definition: `La loi européenne qui protège les informations sur les personnes : dire à quoi elles servent, en garder peu, les protéger.`
  },
  en: {
    term: `GDPR`,
    forms: [`GDPR`],
    definition: `The European law that protects information about people: say what it is for, keep little of it, protect it.`
  }
});
