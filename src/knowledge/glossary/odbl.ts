import { term } from '#knowledge/kinds/term.ts';

export const odbl = term({
  id: 'odbl',
  fr: {
    term: `ODbL`,
    forms: [`ODbL`],
    definition: `La licence libre des bases de données comme OpenStreetMap : qui publie une base enrichie doit la partager aux mêmes conditions.`
  },
  en: {
    term: `ODbL`,
    forms: [`ODbL`],
    definition: `The free licence of databases such as OpenStreetMap: whoever publishes an enriched database must share it on the same terms.`
  }
});
