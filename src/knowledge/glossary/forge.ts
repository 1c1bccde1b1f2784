import { term } from '#knowledge/kinds/term.ts';

export const forge = term({
  id: 'forge',
  fr: {
    term: `forge`,
    forms: [`forge`, `forges`],
    definition: `Un site où l’on range un projet, discute des changements et les accepte. GitLab et Codeberg en sont.`
  },
  en: {
    term: `forge`,
    forms: [`forge`],
    definition: `A site where a project is kept and its changes are discussed and accepted. GitLab and Codeberg are two.`
  }
});
