import { term } from '#knowledge/kinds/term.ts';
import { rtesScic } from '#knowledge/sources/rtes-scic.ts';

export const scic = term({
  id: 'scic',
  source: rtesScic,
  fr: {
    term: `SCIC`,
    forms: [`SCIC`],
    definition: `Une société coopérative d’intérêt collectif : personnes salariées, usagers, collectivités et soutiens en sont associés et décident ensemble.`
  },
  en: {
    term: `SCIC`,
    forms: [`SCIC`],
    definition: `A French cooperative of several kinds of members: employees, users, local authorities and supporters are members and decide together.`
  }
});
