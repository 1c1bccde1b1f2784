import { fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const resourceAxisHalf = fact({
  id: 'resource-axis-half',
  when: levelsAddUpTo(3, [access, reuseRights]),
  fr: `La ressource est au moins à moitié ouverte`,
  en: `The resource is at least half open`
});
