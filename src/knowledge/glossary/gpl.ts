import { term } from '#knowledge/kinds/term.ts';
import { choosealicenseTexts } from '#knowledge/sources/open-source-practice.ts';

export const gpl = term({
  id: 'gpl',
  source: choosealicenseTexts,
  fr: {
    term: `GPL et AGPL`,
    forms: [`GPL`, `AGPL`],
    definition: `Deux licences libres pour les logiciels, avec partage obligatoire des versions modifiées. La seconde vise aussi les services en ligne.`
  },
  en: {
    term: `GPL and AGPL`,
    forms: [`GPL`, `AGPL`],
    definition: `Two free software licences under which changed versions must be shared. The second also covers online services.`
  }
});
