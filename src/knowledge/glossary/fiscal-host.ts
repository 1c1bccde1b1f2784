import { term } from '#knowledge/kinds/term.ts';
import { opencollectiveDocumentation } from '#knowledge/sources/funders.ts';

export const fiscalHost = term({
  id: 'fiscal-host',
  source: opencollectiveDocumentation,
  fr: {
    term: `hôte`,
    forms: [`hôte`, `hôtes`],
    definition: `Une structure qui encaisse, signe et tient les comptes pour un projet qui n’existe pas en droit.`
  },
  en: {
    term: `host`,
    forms: [`fiscal host`, `host`, `hosts`],
    definition: `A body that receives money, signs and keeps the accounts for a project that does not exist in law.`
  }
});
