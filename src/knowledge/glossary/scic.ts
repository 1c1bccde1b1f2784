import { term } from '#knowledge/kinds/term.ts';
import { rtesScic } from '#knowledge/sources/cooperatives.ts';

export const scic = term({
  id: 'scic',
  source: rtesScic,
  fr: {
    term: `SCIC`,
    forms: [`SCIC`],
    definition: `Une société coopérative d’intérêt collectif. Ses membres y décident ensemble : les personnes qui y travaillent, les usagers, les collectivités, les soutiens.`
  },
  en: {
    term: `SCIC`,
    forms: [`SCIC`],
    definition: `A French cooperative with several kinds of members, who decide together: employees, users, local authorities and supporters.`
  }
});
