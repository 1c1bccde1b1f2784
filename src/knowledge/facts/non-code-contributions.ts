import { fact } from '#engine/reason/condition.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';

export const nonCodeContributions = fact({
  id: 'non-code-contributions',
  when: firstContributions.has('data', 'review', 'translation', 'field-tests', 'mediation'),
  fr: `Vous attendez {des données}, {des relectures}, {des traductions}, {des essais} ou {de la médiation}`,
  en: `You expect {data}, {reviews}, {translations}, {field tests} or {mediation}`
});
