import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Slot } from '#engine/boat/boat.ts';
import type { Draft } from './kind.ts';

/**
 * An item of the speed boat. Wind, rock: what it requires is when it is there. Boat: what it requires
 * is that this base is laid; otherwise it is to be built. Island: when this aim makes sense.
 */
export const boatItem = (
  draft: Draft<AdviceWords> &
    Readonly<{
      slot: Slot;
      /** The actions that remove this rock, lay this base or lead to this island, by id. */
      answeredBy: readonly string[];
    }>
) => ({ kind: 'boat' as const, stage: 'maintain' as const, ...draft });
