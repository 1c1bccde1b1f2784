import { term } from '#knowledge/kinds/term.ts';

export const callForProjects = term({
  id: 'call-for-projects',
  fr: {
    term: `appel à projets`,
    forms: [`appel à projets`, `appels à projets`],
    definition: `Un financeur publie un thème, des règles et une date limite, puis choisit parmi les dossiers reçus.`
  },
  en: {
    term: `call for projects`,
    forms: [`call for projects`, `calls for projects`],
    definition: `A funder publishes a theme, rules and a deadline, then chooses among the applications.`
  }
});
