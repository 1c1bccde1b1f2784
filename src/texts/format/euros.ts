import type { Locale } from '#engine/locale.ts';
import type { Range } from '#engine/portfolio/range.ts';
import { region } from './region.ts';

/** How a range of euros is written: “de 3 000 € à 5 000 €”, or one amount where both are the same. */
export function eurosIn(locale: Locale, fromTo: (low: string, high: string) => string) {
  const formatter = new Intl.NumberFormat(region[locale], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0
  });
  return ({ low, high }: Range): string =>
    low === high ? formatter.format(low) : fromTo(formatter.format(low), formatter.format(high));
}
