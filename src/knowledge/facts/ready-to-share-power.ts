import { any, fact } from '#engine/reason/condition.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';

export const readyToSharePower = fact({
  id: 'ready-to-share-power',
  when: any(roadmapDecision.atLeast('group-with-outsiders'), sharedPower.is('now', 'later')),
  fr: `{Le pouvoir se partage déjà}, ou {vous êtes d’accord pour le partager}`,
  en: `{Power is already shared}, or {you agree to share it}`
});
