import { term } from '#knowledge/kinds/term.ts';

export const carrier = term({
  id: 'carrier',
  fr: {
    term: `structure porteuse`,
    forms: [`structure porteuse`],
    definition: `La personne ou la structure qui répond du projet : elle signe, elle encaisse, elle détient le nom.`
  },
  en: {
    term: `carrier`,
    forms: [`carrier`],
    definition: `The person or organisation that answers for the project: it signs, receives money and holds the name.`
  }
});
