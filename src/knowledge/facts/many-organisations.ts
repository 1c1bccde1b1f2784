import { fact } from '#engine/reason/condition.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';

export const manyOrganisations = fact({
  id: 'many-organisations',
  when: organisations.atLeast('four-plus'),
  fr: `Au moins quatre organisations s’impliquent`,
  en: `At least four organisations are involved`
});
