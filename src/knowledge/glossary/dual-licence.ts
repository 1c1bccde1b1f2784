import { term } from '#knowledge/kinds/term.ts';

export const dualLicence = term({
  id: 'dual-licence',
  fr: {
    term: `double licence`,
    forms: [`double licence`],
    definition: `La même ressource, sous deux licences. L’une est libre et exigeante ; l’autre, payante, pour qui ne veut pas de ces obligations.`
  },
  en: {
    term: `dual licence`,
    forms: [`dual licence`, `dual licensing`],
    definition: `The same resource, under two licences. One is free and demanding; the other is paid, for those who do not want its duties.`
  }
});
