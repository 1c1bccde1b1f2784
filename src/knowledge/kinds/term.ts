import type { Source } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';
import type { TermWords } from '#engine/text/terms.ts';

/** A word that somebody who is neither jurist nor developer may stumble on. */
export type Term = Readonly<{
  id: string;
  /** Said on so many pages that explaining it on each would hide the rarer words. */
  everywhere?: boolean;
  /** Where the definition was read; without one, it is the team’s. */
  source?: Source;
}> &
  InBoth<TermWords>;

export const term = (draft: Term): Term => draft;
