import { any, fact } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

export const reservedLicence = fact({
  id: 'reserved-licence',
  when: any(reuseRights.is('restricted'), licence.is('reciprocal', 'non-commercial', 'reserved')),
  fr: `La licence réserve ou interdit certains usages`,
  en: `The licence reserves or forbids some uses`
});
