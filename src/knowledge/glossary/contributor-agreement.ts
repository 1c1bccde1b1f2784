import { term } from '#knowledge/kinds/term.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const contributorAgreement = term({
  id: 'contributor-agreement',
  source: opensourceGuideLegal,
  fr: {
    term: `accord de contribution (CLA)`,
    forms: [`accord de contribution`, `CLA`],
    definition: `Un contrat que chaque personne signe avant d’apporter quelque chose. Il donne à la structure des droits plus larges que la licence, parfois celui d’en changer.`
  },
  en: {
    term: `contributor agreement (CLA)`,
    forms: [`contributor agreement`, `CLA`],
    definition: `A contract that everybody signs before bringing something in. It gives the entity wider rights than the licence, sometimes the right to change it.`
  }
});
