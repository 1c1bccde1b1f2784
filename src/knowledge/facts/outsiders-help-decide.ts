import { fact } from '#engine/reason/condition.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';

export const outsidersHelpDecide = fact({
  id: 'outsiders-help-decide',
  when: roadmapDecision.atLeast('group-with-outsiders'),
  fr: `Un groupe plus large que votre équipe décide de la suite`,
  en: `A group wider than your team decides what comes next`
});
