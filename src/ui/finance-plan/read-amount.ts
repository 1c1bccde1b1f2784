import type { Range } from '#engine/portfolio/range.ts';

/** Why an amount was not understood. */
export type AmountProblem = 'unreadable' | 'negative' | 'reversed' | 'too-large';

export type Reading<Value> = Readonly<{ value: Value }> | Readonly<{ problem: AmountProblem }>;

/** Beyond this nobody speaks of a commons any more, and sums would lose their last euro. */
const MOST = 1_000_000_000;

/** A figure with its separators: spaces, dots, commas or apostrophes; then perhaps “k” for thousands. */
const FIGURE = String.raw`(-?\d[\d.,'’\s]*?)\s*(k?)\s*(?:€|eur|euros?)?`;
const GROUPED = /^-?(\d+|\d{1,3}([.,\s'’]\d{3})+)$/;
const ONE = new RegExp(String.raw`^(?:€\s*)?${FIGURE}$`);
const TWO = new RegExp(
  String.raw`^(?:entre|de|between|from)?\s*(?:€\s*)?${FIGURE}\s*(?:et|à|a|and|to|-|–|—|\.\.|…)\s*(?:€\s*)?${FIGURE}$`
);

/**
 * Reads what somebody types for an amount: “4 000”, “4.5k€”, “entre 3 000 et 5 000”, “3,000 to 5,000”.
 * Nothing typed means that the amount is not known. Euros are rounded to whole ones.
 */
export function readAmount(typed: string): Reading<Range | null> {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(/−/g, '-');
  if (text === '') return { value: null };
  const one = ONE.exec(text);
  if (one) return rangeFrom(figure(one[1], one[2]), figure(one[1], one[2]));
  const two = TWO.exec(text);
  if (!two) return { problem: 'unreadable' };
  const high = figure(two[3], two[4]);
  const bare = figure(two[1], two[2]);
  // “5 to 10k” means five thousand to ten thousand.
  const low = two[2] === '' && two[4] === 'k' && bare * 1000 <= high ? bare * 1000 : bare;
  return rangeFrom(low, high);
}

function rangeFrom(low: number, high: number): Reading<Range> {
  if (Number.isNaN(low) || Number.isNaN(high)) return { problem: 'unreadable' };
  if (low < 0 || high < 0) return { problem: 'negative' };
  if (low > MOST || high > MOST) return { problem: 'too-large' };
  if (low > high) return { problem: 'reversed' };
  return { value: { low: Math.round(low), high: Math.round(high) } };
}

function figure(digits = '', thousands = ''): number {
  // A separator before one or two last digits marks cents; before three, thousands.
  const cents = /^(.*)[.,](\d{1,2})$/.exec(digits);
  const whole = cents?.[1] ?? digits;
  const bare = whole.replace(/[.,\s'’]/g, '');
  const value = GROUPED.test(whole) ? Number(`${bare}.${cents?.[2] ?? '0'}`) : NaN;
  return thousands ? value * 1000 : value;
}

/** Reads a number of months from now; nothing typed means that the usual delay holds. */
export function readMonths(typed: string): Reading<number | null> {
  const text = typed.trim();
  if (text === '') return { value: null };
  const months = /^-?\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(months)) return { problem: 'unreadable' };
  if (months < 0) return { problem: 'negative' };
  return months > 120 ? { problem: 'too-large' } : { value: months };
}
