import type { Locale } from '#engine/locale.ts';
import type { Amount } from '#knowledge/kinds/programme.ts';
import { region } from '#texts/format/region.ts';
import type { ProgrammesTexts } from '#texts/pages/programmes.ts';

/** What a scheme pays in words, such as “De 5 000 € à 50 000 € par projet (2026), 70 % des dépenses au plus.”; '' where no source says. */
export function amountsInWords(
  amounts: readonly Amount[],
  share: number | undefined,
  locale: Locale,
  texts: ProgrammesTexts
): string {
  const percent = new Intl.NumberFormat(region[locale], { style: 'percent' });
  const parts = [
    ...amounts.map((one) => `${boundsInWords(one, locale, texts)} ${texts.per[one.per]} (${one.year})`),
    ...(share === undefined ? [] : [texts.share(percent.format(share))])
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

function boundsInWords({ low, high, currency }: Amount, locale: Locale, texts: ProgrammesTexts): string {
  const format = new Intl.NumberFormat(region[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0
  });
  if (low === undefined) return high === undefined ? '' : texts.atMost(format.format(high));
  if (high === undefined) return texts.atLeast(format.format(low));
  return low === high ? format.format(low) : texts.range(format.format(low), format.format(high));
}
