import { term } from '#knowledge/kinds/term.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const copyleft = term({
  id: 'copyleft',
  source: opensourceGuideLegal,
  fr: {
    term: `copyleft`,
    forms: [`copyleft`, `partage obligatoire`, `partage aux mêmes conditions`],
    definition: `Une obligation dans certaines licences libres : quiconque diffuse une version modifiée doit la publier sous la même licence.`
  },
  en: {
    term: `copyleft`,
    forms: [`copyleft`, `share-alike`],
    definition: `A duty in some free licences: whoever passes on a changed version must publish it under the same licence.`
  }
});
