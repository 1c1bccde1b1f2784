import { fact } from '#engine/reason/condition.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';

export const documentedRelease = fact({
  id: 'documented-release',
  when: usableByOthers.is('documented'),
  fr: `Une version documentée est utilisable sans vous`,
  en: `A documented version can be used without you`
});
