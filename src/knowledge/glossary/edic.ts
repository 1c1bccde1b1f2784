import { term } from '#knowledge/kinds/term.ts';
import { euDcEdicDecision2025 } from '#knowledge/sources/european-programmes.ts';

export const edic = term({
  id: 'edic',
  source: euDcEdicDecision2025,
  fr: {
    term: `DC-EDIC`,
    forms: [`DC-EDIC`],
    definition: `Un consortium créé par des États de l’Union européenne en 2025 pour porter ensemble des communs numériques.`
  },
  en: {
    term: `DC-EDIC`,
    forms: [`DC-EDIC`],
    definition: `A consortium set up by Member States of the European Union in 2025 to carry digital commons together.`
  }
});
