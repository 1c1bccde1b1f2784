import { term } from '#knowledge/kinds/term.ts';

export const carrier = term({
  id: 'carrier',
  fr: {
    term: `structure porteuse`,
    forms: [`structure porteuse`],
    definition: `La personne morale qui répond du projet : elle signe, elle encaisse, elle détient le nom.`
  },
  en: {
    term: `carrier`,
    forms: [`carrier`],
    definition: `The legal entity that answers for the project: it signs, receives money and holds the name.`
  }
});
