import type { Answers } from '#engine/reason/answers.ts';
import type { Known } from './knowledge.ts';
import { mistakesIn, type Tried } from './mistakes.ts';
import type { Proof } from './proof.ts';
import { Readers } from './readers.ts';

export type Survivor = Omit<Tried, 'fate'>;

type Count = Readonly<{ tried: number; died: number; same: number }>;

/** How many small mistakes in the conditions would have been seen. */
export type MutationReport = Count &
  Readonly<{
    people: number;
    /** Of the mistakes that mean something else than what was written, the part that died. */
    score: number;
    byMistake: Readonly<Record<string, Count>>;
    survivors: readonly Survivor[];
  }>;

/**
 * Puts one mistake after the other into the conditions and looks whether it shows: in what one of
 * the people is asked or told, or because the conditions no longer hold together.
 */
export function mutationReport(known: Known, people: readonly Answers[]): MutationReport {
  const tries = mistakesIn(known, new Readers(known, people));
  return {
    people: people.length,
    ...counted(tries),
    score: scoreOf(counted(tries)),
    byMistake: Object.fromEntries(
      [...new Set(tries.map(({ mistake }) => mistake))].map((mistake) => [
        mistake,
        counted(tries.filter((one) => one.mistake === mistake))
      ])
    ),
    survivors: tries
      .filter(({ fate }) => fate === 'survived')
      .map(({ mistake, place, reads }) => ({ mistake, place, reads }))
  };
}

/** At least this part of the mistakes must be seen. */
const ENOUGH = 0.92;

export const mutationProof = ({ tried, score, survivors }: MutationReport): Proof => ({
  name: 'of a hundred small mistakes in the conditions, ninety-two would be seen',
  examined: tried,
  failures: score >= ENOUGH ? [] : [`${survivors.length} survive: see --mutation`]
});

const counted = (tries: readonly Tried[]): Count => ({
  tried: tries.length,
  died: tries.filter(({ fate }) => fate === 'died').length,
  same: tries.filter(({ fate }) => fate === 'same').length
});

const scoreOf = ({ tried, died, same }: Count): number => (tried === same ? 1 : died / (tried - same));
