import { EUROS, eurosOf } from './euros-pattern.ts';
import { times, type Range } from './range.ts';

const MONTHLY = /par mois|\/\s?mois|mensuel|a month|per month|\/\s?month|monthly/iu;

/**
 * The one amount of euros that a line of the person’s own words holds, over a year and without its cents; undefined
 * where it holds none, or several: then nobody guesses.
 */
export function eurosInWords(text: string): Range | undefined {
  const [only, ...others] = text.matchAll(EUROS);
  const amount = only && others.length === 0 ? Math.floor(eurosOf(only)) : 0;
  if (!(amount > 0)) return undefined;
  return times({ low: amount, high: amount }, MONTHLY.test(text) ? 12 : 1);
}
