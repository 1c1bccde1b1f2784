import type { NotCounted } from '#engine/portfolio/portfolio.ts';
import { inWholeEuros, type Range } from '#engine/portfolio/range.ts';
import type { FinancingWords } from './financing-words.ts';

/** Over how many years a loan is taken to be paid back: the advice asks for a plan of five years. */
const YEARS = 5;

/** What a sum that is borrowed costs to pay back; '' where nothing is borrowed, or no amount was said. */
export function repaymentOf(
  because: NotCounted['because'],
  amount: Range | null | undefined,
  { texts: { modes: texts }, figures }: FinancingWords
): string {
  if (!amount || amount.high <= 0) return '';
  const whole = figures.range(amount);
  if (because === 'advance') return texts.repaysAtOnce(whole);
  if (because !== 'loan') return '';
  const each = inWholeEuros({ low: amount.low / YEARS, high: amount.high / YEARS });
  return texts.repaysYearly(whole, figures.range(each), YEARS);
}
