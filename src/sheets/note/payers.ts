import type { MoneyEntry } from '#knowledge/note-entry.ts';
import { PAYER } from '#knowledge/note/payer.ts';
import { hasAmount } from './giving-way.ts';
import type { MoneyLine, NoteMoney } from './note-money.ts';

/** What is said of every project, without who could pay: that is chosen once the rest is known. */
export const withoutPayers = <Entry extends Pick<MoneyEntry, 'about'>>(some: readonly Entry[]): Entry[] =>
  some.filter(({ about }) => about !== PAYER);

/** The same money with the first of who could pay, where nobody who may be asked is named with an amount. */
export function withPayer(
  money: NoteMoney,
  entries: readonly MoneyEntry[],
  moneyIn: (some: readonly MoneyEntry[]) => Pick<NoteMoney, 'fits'>
): NoteMoney {
  const named = [...money.fits, ...money.watch].some((line: MoneyLine) => hasAmount(line));
  if (named) return money;
  const [payer] = moneyIn(entries.filter(({ about }) => about === PAYER)).fits;
  return payer ? { ...money, fits: [payer, ...money.fits] } : money;
}
