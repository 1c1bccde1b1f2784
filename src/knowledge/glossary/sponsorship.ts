import { term } from '#knowledge/kinds/term.ts';
import { openassoMecenatParrainage } from '#knowledge/sources/voluntary-sector.ts';

export const sponsorship = term({
  id: 'sponsorship',
  source: openassoMecenatParrainage,
  fr: {
    term: `parrainage`,
    forms: [`parrainage`],
    definition: `Une entreprise paie pour être vue : son logo contre de l’argent. C’est de la publicité, pas un don.`
  },
  en: {
    term: `sponsorship`,
    forms: [`sponsorship`],
    definition: `A company pays to be seen: money for a logo. It is advertising, not a gift.`
  }
});
