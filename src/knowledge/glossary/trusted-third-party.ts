import { term } from '#knowledge/kinds/term.ts';

export const trustedThirdParty = term({
  id: 'trusted-third-party',
  fr: {
    term: `tiers de confiance`,
    forms: [`tiers neutre`],
    definition: `Quelqu’un sans intérêt dans l’affaire. On lui confie ce que personne ne doit garder seul : le nom, les clés, les droits.`
  },
  en: {
    term: `trusted third party`,
    forms: [`neutral party`],
    definition: `Somebody with no stake in the matter. They keep what nobody should keep alone: the name, the keys, the rights.`
  }
});
