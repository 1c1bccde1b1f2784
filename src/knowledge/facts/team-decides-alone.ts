import { fact } from '#engine/reason/condition.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';

export const teamDecidesAlone = fact({
  id: 'team-decides-alone',
  when: roadmapDecision.atMost('carrier-publicly'),
  fr: `Votre équipe décide seule de la suite`,
  en: `Your team alone decides what comes next`
});
