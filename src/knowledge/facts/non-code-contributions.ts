import { fact } from '#engine/reason/condition.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';

export const nonCodeContributions = fact({
  id: 'non-code-contributions',
  when: firstContributions.has('data', 'review', 'translation', 'field-tests', 'mediation'),
  fr: `Vous attendez aussi des apports sans code`,
  en: `You also expect contributions other than code`
});
