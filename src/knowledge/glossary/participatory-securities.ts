import { term } from '#knowledge/kinds/term.ts';
import { aviseTitresAssociatifs2022 } from '#knowledge/sources/voluntary-sector.ts';

export const participatorySecurities = term({
  id: 'participatory-securities',
  source: aviseTitresAssociatifs2022,
  fr: {
    term: `titres participatifs`,
    forms: [`titres participatifs`, `titres associatifs`],
    definition: `De l’argent prêté pour longtemps à une coopérative (SA ou SARL), avec un intérêt, mais sans voix. Une association en émet d’une autre sorte.`
  },
  en: {
    term: `participatory securities`,
    forms: [`participatory securities`],
    definition: `Money lent for a long time to a cooperative (a French SA or SARL), with interest but without a say. Associations issue bonds of their own.`
  }
});
