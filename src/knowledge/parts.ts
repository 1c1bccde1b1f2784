import { all, any, type Condition } from '#engine/reason/condition.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import type { Part } from './part-of.ts';

/** When each part is shared; also when it is worth asking about by itself. */
export const shares: Readonly<Record<Part, Condition>> = {
  code: resource.has('software', 'online-service'),
  data: resource.has('data'),
  content: resource.has('content'),
  plans: resource.has('hardware'),
  standard: resource.has('standard'),
  model: resource.has('ai-model')
};

/** Two of them at least: each one beside any that comes after it. */
export const sharesSeveral: Condition = any(
  all(shares.code, resource.has('data', 'content', 'hardware', 'standard', 'ai-model')),
  all(shares.data, resource.has('content', 'hardware', 'standard', 'ai-model')),
  all(shares.content, resource.has('hardware', 'standard', 'ai-model')),
  all(shares.plans, resource.has('standard', 'ai-model')),
  all(shares.standard, shares.model)
);
