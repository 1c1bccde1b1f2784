import { term } from '#knowledge/kinds/term.ts';
import { budgetsContributifs2024 } from '#knowledge/sources/contributory-budgets.ts';

export const contributoryBudget = term({
  id: 'contributory-budget',
  source: budgetsContributifs2024,
  fr: {
    term: `budget contributif`,
    forms: [`budget contributif`],
    definition: `Une enveloppe que les personnes qui ont contribué se partagent elles-mêmes, selon des règles écrites.`
  },
  en: {
    term: `contributory budget`,
    forms: [`contributory budget`],
    definition: `A sum that the people who contributed share out among themselves, under written rules.`
  }
});
