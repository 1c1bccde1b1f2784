import { term } from '#knowledge/kinds/term.ts';
import { openassoMecenatParrainage } from '#knowledge/sources/voluntary-sector.ts';

export const philanthropy = term({
  id: 'philanthropy',
  source: openassoMecenatParrainage,
  fr: {
    term: `mécénat`,
    forms: [`mécénat`, `mécène`, `mécènes`],
    definition: `Un don d’entreprise ou de fondation, en argent, en biens ou en temps, presque sans contrepartie. Il peut réduire l’impôt de qui donne.`
  },
  en: {
    term: `corporate philanthropy`,
    forms: [`corporate philanthropy`, `philanthropy`],
    definition: `A gift from a company or a foundation, in money, goods or time, with almost nothing in return. It may lower the giver’s tax.`
  }
});
