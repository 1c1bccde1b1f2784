import type { Slot } from '#engine/boat/boat.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import type { ItemState } from './boat-line.ts';
import type { NamedAdvice } from './plan-holdings.ts';

/**
 * What the plan and the lead do about an item: `answer` in her words, `advice` that the plan holds. Where
 * `lacking`, nothing does, which the label says, and the advice is what could.
 */
export type Remedy = Readonly<{
  lacking: boolean;
  label: string;
  answer: string;
  /** Stands before advice that is not in the plan; '' elsewhere. */
  possible: string;
  advice: readonly NamedAdvice[];
}>;

type Standing = Readonly<{ slot: Slot; state: ItemState; answer: string; means: readonly NamedAdvice[] }>;

/** What is to be said of what the plan does about an item; `could`: advice that would help and is not in it. */
export function remedyFor(
  { slot, state, answer, means }: Standing,
  could: readonly NamedAdvice[],
  texts: BoatTexts
): Remedy | undefined {
  const label =
    state === 'unanswered'
      ? texts.noMeans.rock
      : state === 'to-build' && means.length === 0
        ? texts.noMeans.boat
        : undefined;
  if (label !== undefined) {
    return {
      lacking: true,
      label,
      answer: '',
      possible: could.length > 0 ? texts.possible : '',
      advice: could
    };
  }
  if (answer === '' && (means.length === 0 || state === 'laid')) return undefined;
  return { lacking: false, label: texts.means[slot], answer, possible: '', advice: means };
}
