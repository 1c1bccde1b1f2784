import { fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const resourceAxisStrong = fact({
  id: 'resource-axis-strong',
  when: levelsAddUpTo(5, [access, reuseRights]),
  fr: `La ressource est ouverte et vivante, droits tracés`,
  en: `The resource is open and alive, its rights traced`
});
