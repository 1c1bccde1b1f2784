import { any, not } from '#engine/reason/condition.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

/**
 * Whoever keeps data on people for others, or by trade, answers for what leaks of them (RGPD, article 33). A private
 * person who collected papers or tapes notifies nothing of what a stranger published.
 */
export const answersForData = any(
  not(carrier.is('individual')),
  field.is('health'),
  resource.has('software', 'online-service', 'data', 'ai-model')
);
