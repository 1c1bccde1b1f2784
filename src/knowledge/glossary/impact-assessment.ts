import { term } from '#knowledge/kinds/term.ts';

export const impactAssessment = term({
  id: 'impact-assessment',
  fr: {
    term: `analyse d’impact (AIPD)`,
    forms: [`analyse d’impact`, `AIPD`],
    definition: `Un document qui décrit un traitement de données personnelles, ses risques pour les personnes et les protections prévues.`
  },
  en: {
    term: `impact assessment (DPIA)`,
    forms: [`impact assessment`, `DPIA`],
    definition: `A document that describes how personal data are used, the risks for people and the protections planned.`
  }
});
