import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const consulDemocracy: FieldPlace = {
  name: 'Consul Democracy',
  url: 'https://consuldemocracy.org/',
  seen: '2026-11',
  kinds: ['software', 'online-service'],
  fr: `propositions, votes et budgets, libre, tenu par une fondation`,
  en: `proposals, votes and budgets, free, kept by a foundation`
};
