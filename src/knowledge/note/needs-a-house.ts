import { any, type Condition } from '#engine/reason/condition.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

/** Somebody has to take it in: nobody signs or is paid for it, or the place where it stands does not hold. */
export const needsHouse: Condition = any(
  recipient.is('nobody'),
  danger.has('place-closes', 'place-changes', 'single-copy')
);
