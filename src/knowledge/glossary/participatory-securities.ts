import { term } from '#knowledge/kinds/term.ts';
import { aviseTitresAssociatifs2022 } from '#knowledge/sources/voluntary-sector.ts';

export const participatorySecurities = term({
  id: 'participatory-securities',
  source: aviseTitresAssociatifs2022,
  fr: {
    term: `titres participatifs`,
    forms: [`titres participatifs`, `titres associatifs`],
    definition: `De l’argent prêté pour longtemps à une coopérative ou à une association. Il donne un intérêt, mais pas de voix.`
  },
  en: {
    term: `participatory securities`,
    forms: [`participatory securities`],
    definition: `Money lent for a long time to a cooperative, with interest but without a say.`
  }
});
