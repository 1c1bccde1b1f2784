import { any, fact, not } from '#engine/reason/condition.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { mayBeFree } from './may-be-free.ts';

export const reservedLicence = fact({
  id: 'reserved-licence',
  when: any(reuseRights.is('restricted'), not(mayBeFree)),
  fr: `La licence exclut certains usages`,
  en: `The licence rules out some uses`
});
