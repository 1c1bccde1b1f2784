import { term } from '#knowledge/kinds/term.ts';

export const securityFlaw = term({
  id: 'security-flaw',
  fr: {
    term: `faille`,
    forms: [`faille`, `failles`],
    definition: `Un défaut qui permet à quelqu’un de malveillant d’entrer, de lire ou de casser.`
  },
  en: {
    term: `security flaw`,
    forms: [`security flaw`, `security flaws`],
    definition: `A defect that lets an attacker get in, read or break things.`
  }
});
