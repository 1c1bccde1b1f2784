import { all, fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const resourceAxisOpen = fact({
  id: 'resource-axis-open',
  when: all(levelsAddUpTo(4, [access, reuseRights]), reuseRights.atLeast('free')),
  fr: `La ressource est vraiment ouverte : accès et droits`,
  en: `The resource is really open: access and rights`
});
