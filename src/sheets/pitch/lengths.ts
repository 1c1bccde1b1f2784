import { wordCount } from '#engine/text/blanks.ts';
import type { Length, Sentence } from './sentence.ts';

/** How many arguments are said in each length, best first. */
const mostArguments: Readonly<Record<Length, number>> = { 'half-minute': 1, 'two-minutes': 4, page: 5 };

/** How many seconds there are; a page is read, not timed. */
export const targets: Readonly<Record<Length, number | undefined>> = {
  'half-minute': 30,
  'two-minutes': 120,
  page: undefined
};

/**
 * What is said in the time there is. In a corridor one says neither who is in already nor where to
 * check. A page also keeps each argument on which the lead has worked, wherever it ranks.
 */
export function speechIn(length: Length, sentences: readonly Sentence[]): Sentence[] {
  const ranked = sentences.filter(({ part }) => part === 'gain');
  return sentences.filter((sentence) => {
    if (sentence.part === 'gain')
      return (
        ranked.indexOf(sentence) < mostArguments[length] ||
        (length === 'page' && (sentence.edited || typeof sentence.evidence === 'string'))
      );
    return length !== 'half-minute' || (sentence.part !== 'already' && sentence.part !== 'proof');
  });
}

/** A count of words is a rough clock: only beyond a fifth too many is a pitch called too long. */
const TOLERANCE = 1.2;

/** How many words, about how many seconds aloud at so many words a minute, and how many too many. */
export function measured(
  length: Length,
  sentences: readonly Sentence[],
  pace: number
): Readonly<{ words: number; seconds: number; tooLong: number }> {
  const words = sentences.reduce((sum, { pieces }) => sum + wordCount(pieces), 0);
  const seconds = Math.round((words / pace) * 60);
  const target = targets[length] ?? Infinity;
  return { words, seconds, tooLong: seconds > target * TOLERANCE ? seconds - target : 0 };
}
