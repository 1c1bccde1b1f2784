import { all, fact } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';

// Both answers must agree: a licence that excludes some uses is not free, whatever it is called.
export const freeLicence = fact({
  id: 'free-licence',
  when: all(reuseRights.atLeast('free'), licence.is('permissive', 'copyleft', 'several-free')),
  fr: `La ressource est sous licence libre`,
  en: `The resource is under a free licence`
});
