import { term } from '#knowledge/kinds/term.ts';

export const dualLicence = term({
  id: 'dual-licence',
  fr: {
    term: `double licence`,
    forms: [`double licence`],
    definition: `La même ressource proposée sous une licence libre exigeante, et sous une licence payante pour qui ne veut pas de ses obligations.`
  },
  en: {
    term: `dual licence`,
    forms: [`dual licence`, `dual licensing`],
    definition: `The same resource offered under a demanding free licence, and under a paid one for those who do not want its duties.`
  }
});
