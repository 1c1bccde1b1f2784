import { fact } from '#engine/reason/condition.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';

export const usableRelease = fact({
  id: 'usable-release',
  when: usableByOthers.atLeast('with-help'),
  fr: `Une version est utilisable par quelqu’un d’autre que vous`,
  en: `A version is usable by somebody other than you`
});
