import { term } from '#knowledge/kinds/term.ts';
import { opencollectiveDocumentation } from '#knowledge/sources/opencollective-documentation.ts';

export const fiscalHost = term({
  id: 'fiscal-host',
  source: opencollectiveDocumentation,
  fr: {
    term: `hôte`,
    forms: [`hôte`, `hôtes`],
    definition: `Une structure qui encaisse, signe et tient les comptes à la place d’un projet qui n’a pas d’existence juridique.`
  },
  en: {
    term: `host`,
    forms: [`fiscal host`, `host`, `hosts`],
    definition: `A body that receives money, signs and keeps the accounts for a project that has no legal existence.`
  }
});
