import { fact } from '#engine/reason/condition.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';

export const inclusionPlanned = fact({
  id: 'inclusion-planned',
  when: inclusion.is('planned', 'later'),
  fr: `L’accessibilité et d’autres langues sont prévues`,
  en: `Accessibility and other languages are planned`
});
