import { fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const rulesAxisHalf = fact({
  id: 'rules-axis-half',
  when: levelsAddUpTo(6, [roadmapDecision, capture, continuity, transparency]),
  fr: `Les règles partagées protègent déjà l’essentiel`,
  en: `Shared rules already protect the essentials`
});
