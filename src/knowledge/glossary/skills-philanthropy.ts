import { term } from '#knowledge/kinds/term.ts';
import { mecenatCompetencesFaq } from '#knowledge/sources/voluntary-sector.ts';

export const skillsPhilanthropy = term({
  id: 'skills-philanthropy',
  source: mecenatCompetencesFaq,
  fr: {
    term: `mécénat de compétences`,
    forms: [`mécénat de compétences`],
    definition: `Une entreprise prête du temps de travail de ses équipes et continue de payer les salaires.`
  },
  en: {
    term: `skills-based giving`,
    forms: [],
    definition: `A company lends the working time of its staff and goes on paying their salaries.`
  }
});
