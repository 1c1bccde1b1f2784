import { term } from '#knowledge/kinds/term.ts';

export const openData = term({
  id: 'open-data',
  fr: {
    term: `données ouvertes`,
    forms: [`données ouvertes`],
    definition: `Des données que tout le monde peut télécharger, utiliser et repartager.`
  },
  en: {
    term: `open data`,
    forms: [`open data`],
    definition: `Data that everybody can download, use and share again.`
  }
});
