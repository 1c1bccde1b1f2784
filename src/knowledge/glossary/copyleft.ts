import { term } from '#knowledge/kinds/term.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const copyleft = term({
  id: 'copyleft',
  source: opensourceGuideLegal,
  fr: {
    term: `copyleft`,
    forms: [`copyleft`, `partage obligatoire`, `partage aux mêmes conditions`],
    definition: `Une obligation dans certaines licences libres : qui diffuse une version modifiée en donne le code source, sous la même licence, à qui la reçoit.`
  },
  en: {
    term: `copyleft`,
    forms: [`copyleft`, `share-alike`],
    definition: `A duty in some free licences: whoever passes on a changed version gives its source code, under the same licence, to those who receive it.`
  }
});
