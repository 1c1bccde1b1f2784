import { any, fact } from '#engine/reason/condition.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';

export const rulesAreWritten = fact({
  id: 'rules-are-written',
  when: any(writtenRules.atLeast('written'), roadmapDecision.is('written-rules')),
  fr: `Des règles sont écrites`,
  en: `Rules are written down`
});
