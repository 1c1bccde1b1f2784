import { any, fact } from '#engine/reason/condition.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';

export const rulesCanBeChanged = fact({
  id: 'rules-can-be-changed',
  when: any(roadmapDecision.is('written-rules'), writtenRules.is('revisable')),
  fr: `Des règles sont écrites, et l’on sait comment les changer`,
  en: `Rules are written down, and people know how to change them`
});
