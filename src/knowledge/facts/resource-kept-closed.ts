import { all, fact, not } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const resourceKeptClosed = fact({
  id: 'resource-kept-closed',
  when: all(maturity.atLeast('prototype'), not(levelsAddUpTo(3, [access, reuseRights]))),
  fr: `Une version existe, mais l’accès ou les droits restent fermés`,
  en: `A version exists, but access or rights remain closed`
});
