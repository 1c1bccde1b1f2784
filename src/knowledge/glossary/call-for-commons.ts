import { term } from '#knowledge/kinds/term.ts';
import { ademeAppelCommuns2025 } from '#knowledge/sources/ademe.ts';

export const callForCommons = term({
  id: 'call-for-commons',
  source: ademeAppelCommuns2025,
  fr: {
    term: `appel à communs`,
    forms: [`appel à communs`, `appels à communs`],
    definition: `Un financeur invite à proposer des ressources ouvertes sur un thème, et en aide plusieurs à avancer ensemble.`
  },
  en: {
    term: `call for commons`,
    forms: [`call for commons`, `calls for commons`],
    definition: `A funder invites open resources on a theme, and helps several of them move forward together.`
  }
});
