import { fact } from '#engine/reason/condition.ts';
import { levelsAddUpTo } from '#engine/reason/question.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const rulesAxisStrong = fact({
  id: 'rules-axis-strong',
  when: levelsAddUpTo(9, [roadmapDecision, capture, continuity, transparency]),
  fr: `Les règles partagées sont solides : décision, garanties, relève, comptes`,
  en: `Shared rules are solid: decisions, safeguards, succession, accounts`
});
