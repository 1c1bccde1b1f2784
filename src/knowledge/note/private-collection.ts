import { all, not } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/**
 * Papers, pictures or tapes that a private person keeps. Whoever keeps data on people for others, or by trade, answers
 * for what leaks of them (RGPD, article 33); this person notifies nothing of what a stranger published.
 */
export const privateCollection = all(
  carrier.is('individual'),
  not(field.is('health')),
  not(resource.has('software', 'online-service', 'data', 'ai-model'))
);
