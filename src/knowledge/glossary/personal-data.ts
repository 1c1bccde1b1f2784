import { term } from '#knowledge/kinds/term.ts';

export const personalData = term({
  id: 'personal-data',
  fr: {
    term: `données personnelles`,
    forms: [`données personnelles`, `donnée personnelle`],
    definition: `Toute information sur une personne que l’on peut reconnaître, seule ou par recoupement. Des codes à la place des noms n’y changent rien pour qui garde la liste.`
  },
  en: {
    term: `personal data`,
    forms: [`personal data`],
    definition: `Any information by which somebody can be recognised, alone or put together with other facts. Codes in place of names change nothing for whoever keeps the list.`
  }
});
