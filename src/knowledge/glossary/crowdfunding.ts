import { term } from '#knowledge/kinds/term.ts';

export const crowdfunding = term({
  id: 'crowdfunding',
  fr: {
    term: `financement participatif`,
    forms: [`financement participatif`],
    definition: `Une collecte en ligne, limitée dans le temps, où beaucoup de personnes donnent peu pour un but annoncé.`
  },
  en: {
    term: `crowdfunding`,
    forms: [`crowdfunding`],
    definition: `A collection online, for a limited time, in which many people give a little towards a stated aim.`
  }
});
