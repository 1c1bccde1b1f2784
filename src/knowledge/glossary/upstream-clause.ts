import { term } from '#knowledge/kinds/term.ts';

export const upstreamClause = term({
  id: 'upstream-clause',
  fr: {
    term: `clause de reversement`,
    forms: [`clause de reversement`],
    definition: `Une ligne dans un contrat : tout travail payé rejoint la version commune, sous la même licence.`
  },
  en: {
    term: `upstream clause`,
    forms: [`upstream clause`],
    definition: `A line in a contract: all paid work joins the shared version, under the same licence.`
  }
});
