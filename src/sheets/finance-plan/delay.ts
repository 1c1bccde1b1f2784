import type { Situated } from '#engine/portfolio/portfolio.ts';
import type { FinancingWords } from './financing-words.ts';

/** When the first money of a way of funding comes, and whether that is after the project’s own may run out. */
export function delayIn(
  id: string,
  { modes, capacity: { shortage } }: Pick<Situated, 'modes' | 'capacity'>,
  { texts }: FinancingWords
): string {
  const mode = modes.find(({ advice }) => advice.id === id)?.advice;
  if (!mode) return '';
  const [soonest, latest] = mode.monthsToFirstEuro;
  const delay = texts.monthRange(soonest, latest);
  return shortage && shortage.high < Infinity && latest > shortage.low
    ? texts.dates.late(delay, texts.monthRange(shortage.low, shortage.high))
    : texts.dates.before(delay);
}
