import { fact } from '#engine/reason/condition.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';

export const somebodyReviews = fact({
  id: 'somebody-reviews',
  when: reviewer.is('peer', 'two-contexts'),
  fr: `Une autre personne relit les contributions`,
  en: `Another person reviews contributions`
});
