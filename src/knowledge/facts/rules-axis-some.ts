import { fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const rulesAxisSome = fact({
  id: 'rules-axis-some',
  when: levelsAddUpTo(4, [roadmapDecision, capture, continuity, transparency]),
  fr: `Des règles partagées commencent à protéger la ressource`,
  en: `Shared rules are beginning to protect the resource`
});
