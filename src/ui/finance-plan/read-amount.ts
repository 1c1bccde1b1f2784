import type { Range } from '#engine/portfolio/range.ts';

/** Why an amount was not understood. */
export type AmountProblem = 'unreadable' | 'ambiguous' | 'negative' | 'reversed' | 'too-large';

export type Reading<Value> = Readonly<{ value: Value }> | Readonly<{ problem: AmountProblem }>;

/** Beyond this nobody speaks of a commons any more, and sums would lose their last euro. */
const MOST = 1_000_000_000;

/** A figure with its separators: spaces, dots, commas or apostrophes; then perhaps “k” for thousands. */
const FIGURE = String.raw`(-?\d[\d.,'’\s]*?)\s*(k?)\s*(?:€|eur|euros?)?`;
/** Plain digits, or groups of three behind one and the same separator; what begins with nought has no groups. */
const GROUPED = /^-?(?:\d+|[1-9]\d{0,2}(?:([.,\s'’])\d{3}(?:\1\d{3})*))$/;
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
  // “5 to 10k” means five thousand to ten thousand; “500 to 2k” does not.
  const asThousands = two[2] === '' && two[4] === 'k' ? figure(two[1], 'k') : NaN;
  const fits = typeof asThousands === 'number' && typeof high === 'number' && asThousands <= high;
  return rangeFrom(fits ? asThousands : figure(two[1], two[2]), high);
}

function rangeFrom(low: Figure, high: Figure): Reading<Range> {
  if (low === 'ambiguous' || high === 'ambiguous') return { problem: 'ambiguous' };
  if (Number.isNaN(low) || Number.isNaN(high)) return { problem: 'unreadable' };
  if (low < 0 || high < 0) return { problem: 'negative' };
  if (low > MOST || high > MOST) return { problem: 'too-large' };
  if (low > high) return { problem: 'reversed' };
  return { value: { low: Math.round(low), high: Math.round(high) } };
}

/** A number, not a number, or one that can be read in two ways. */
type Figure = number | 'ambiguous';

function figure(digits = '', thousands = ''): Figure {
  if (thousands) return inThousands(digits);
  // A separator before one or two last digits marks cents, where no group has the same; before three, thousands.
  const cents = /^(.*)([.,])(\d{1,2})$/.exec(digits);
  const [, whole = digits, mark = '', parts = '0'] = cents ?? [];
  return mark && whole.includes(mark) ? NaN : grouped(whole, parts);
}

/** With “k”, a separator marks a fraction of a thousand: “1.5k”, “0.125k”. */
function inThousands(digits: string): Figure {
  const fraction = /^(-?\d+)[.,](\d{1,3})$/.exec(digits);
  if (!fraction) return grouped(digits, '0') * 1000;
  const [, whole = '', parts = ''] = fraction;
  // “1.250k” is one thousand two hundred and fifty to some, a million and a quarter to others.
  if (parts.length === 3 && GROUPED.test(digits)) return 'ambiguous';
  return Number(`${whole}.${parts}`) * 1000;
}

const grouped = (whole: string, parts: string): number =>
  GROUPED.test(whole) ? Number(`${whole.replace(/[.,\s'’]/g, '')}.${parts}`) : NaN;

/** Reads a number of months from now; nothing typed means that the usual delay holds. */
export const readMonths = (typed: string): Reading<number | null> => readWhole(typed, 0, 120);

/** Reads how many pay; nothing typed means that nobody has said. */
export const readCount = (typed: string): Reading<number | null> => readWhole(typed, 1, 1_000_000);

/** What one would type for this number; nothing where it was not said. */
export const typedWhole = (value: number | null): string => (value === null ? '' : String(value));

function readWhole(typed: string, least: number, most: number): Reading<number | null> {
  const text = typed.trim().replace(/(?<=\d)\s(?=\d{3}(?:\D|$))/g, '');
  if (text === '') return { value: null };
  if (!/^-?\d{1,9}$/.test(text)) return { problem: 'unreadable' };
  const whole = Number(text);
  if (whole < least) return { problem: 'negative' };
  return whole > most ? { problem: 'too-large' } : { value: whole };
}
