import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import type { Need } from '#knowledge/needs.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import { eurosIn } from '#texts/format/euros.ts';
import type { NoteWords } from './note-words.ts';
import { comesBack } from './yearly-price.ts';

/** What a service costs as long as it runs: what is made once is no part of it. */
export const COMES_BACK = [
  'hosting',
  'maintenance',
  'support',
  'security'
] as const satisfies readonly Need[];

/**
 * What the typed costs come to each year, and what each of so many payers bears of them; nothing where none was typed.
 * `written`: what the person wrote beside their needs; a total that they say a year is larger than its parts is the bill.
 */
export function yearlyBill(
  costs: Dossier['costs'],
  payers: number,
  written: string,
  { texts, locale }: Readonly<{ texts: NoteWords['texts']; locale: Locale }>
): Readonly<{ said: readonly string[]; words: Readonly<Record<string, string>> }> {
  const years = COMES_BACK.flatMap((need) => costs[need]?.year ?? []);
  const sum = (side: 'low' | 'high') => years.reduce((total, year) => total + year[side], 0);
  const parts = { low: sum('low'), high: sum('high') };
  const whole = comesBack(written) ? eurosInWords(written) : undefined;
  const all = whole && whole.low > parts.high ? whole : parts;
  if (parts.high === 0) return { said: [], words: {} };
  const part = (share: number) =>
    eurosIn(
      locale,
      (low, high) => `${low}–${high}`
    )({
      low: Math.round(all.low * share),
      high: Math.round(all.high * share)
    });
  const bill = part(1);
  const key = payers > 1 ? texts.yearlyKey(bill, payers, part(1 / 2 / payers), part(1 / 2)) : '';
  return {
    said: ['yearly-bill'],
    words: { 'yearly-bill': texts.yearlyBill(bill), 'yearly-key': key || texts.yearlyBill(bill) }
  };
}
