import type { Locale } from '#engine/locale.ts';
import type { Range } from '#engine/portfolio/range.ts';
import { eurosIn } from '#texts/format/euros.ts';
import { listIn } from '#texts/format/lists.ts';
import { region } from '#texts/format/region.ts';
import type { FinancePlanTexts } from '#texts/pages/finance-plan.ts';

/** How figures are written in one language. */
export type Figures = Readonly<{
  euros: (amount: number) => string;
  /** “de 3 000 € à 5 000 €”, or one amount where both are the same. */
  range: (range: Range) => string;
  /** What one would type for this range; nothing where it is not known. */
  typed: (range: Range | null) => string;
  share: (share: number) => string;
  /** With one decimal where it matters. */
  number: (number: number) => string;
  /** “a, b et c”. */
  list: (names: readonly string[]) => string;
}>;

/** The figures of a page, by the rules of its language. */
export function figuresIn(locale: Locale, texts: FinancePlanTexts): Figures {
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(region[locale], options);
    return (number: number) => formatter.format(number);
  };
  const euros = format({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const bare = format({ maximumFractionDigits: 0 });
  return {
    euros,
    range: eurosIn(locale, texts.range),
    typed: (range) => {
      if (!range) return '';
      const { low, high } = range;
      return low === high ? bare(low) : texts.amounts.typed(bare(low), bare(high));
    },
    share: format({ style: 'percent', maximumFractionDigits: 0 }),
    number: format({ maximumFractionDigits: 1 }),
    list: listIn(locale)
  };
}
