import { any, fact } from '#engine/reason/condition.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const noLicenceYet = fact({
  id: 'no-licence-yet',
  when: any(maturity.is('idea'), reuseRights.is('unwritten')),
  fr: `Aucune licence n’est encore écrite`,
  en: `No licence is written yet`
});
