import { fact } from '#engine/reason/condition.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';

export const severalOrganisations = fact({
  id: 'several-organisations',
  when: organisations.atLeast('two-three'),
  fr: `Plusieurs organisations s’impliquent`,
  en: `Several organisations are involved`
});
