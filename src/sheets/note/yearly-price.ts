import type { Locale } from '#engine/locale.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import { eurosIn } from '#texts/format/euros.ts';

/** For how long a price that comes back is compared. */
const YEARS = 3;
const COMES_BACK =
  /\bpar (?:an|mois)\b|\/\s?(?:an|mois|year|month)\b|annuel|mensuel|\b(?:a|per) (?:year|month)\b|yearly|monthly/iu;

/** Whether a price comes back, by these words. */
export const comesBack = (words: string): boolean => COMES_BACK.test(words);

const FROM_TO = /\d\s?(?:à|to|–|-)\s?€?\d/iu;

/**
 * What an offer costs over three years, for so many places, where its words hold one price that comes back; '' where they hold none or several:
 * a sum that is paid once is not multiplied.
 */
export function threeYearsOf(offer: string, locale: Locale, places = 1): string {
  const yearly = comesBack(offer) && !FROM_TO.test(offer) ? eurosInWords(offer) : undefined;
  const times = YEARS * places;
  return yearly ? eurosIn(locale, (low) => low)({ low: yearly.low * times, high: yearly.high * times }) : '';
}

const COUNTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].map((word, at) => [
      word,
      at + 2
    ])
  ),
  ...Object.fromEntries(
    ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 2])
  )
};
const COUNTED = /^(?:les |nos |mes |the |our |my )?(\p{L}+|\d{1,2}) /iu;

/** How many the words of those who use it count, such as “les quatre collègues”; 0 where they count none, or hundreds. */
export function countedIn(words: string): number {
  const [counted = '', first = ''] = COUNTED.exec(words) ?? [];
  const next = words.slice(counted.length);
  if (/^(?:cents?|mille|hundred|thousand)\b/iu.test(next)) return 0;
  return COUNTS[first.toLowerCase()] ?? (/^\d/u.test(first) ? Number(first) : 0);
}
