import type { Locale } from '#engine/locale.ts';
import { eurosInWords } from '#engine/portfolio/euros-in-words.ts';
import { eurosIn } from '#texts/format/euros.ts';

/** For how long a price that comes back is compared. */
const YEARS = 3;
const COMES_BACK =
  /\bpar (?:an|mois)\b|\/\s?(?:an|mois|year|month)\b|annuel|mensuel|\b(?:a|per) (?:year|month)\b|yearly|monthly/iu;

const FROM_TO = /\d\s?(?:à|to|–|-)\s?€?\d/iu;

/**
 * What an offer costs over three years, where its words hold one price that comes back; '' where they hold none or several:
 * a sum that is paid once is not multiplied.
 */
export function threeYearsOf(offer: string, locale: Locale): string {
  const yearly = COMES_BACK.test(offer) && !FROM_TO.test(offer) ? eurosInWords(offer) : undefined;
  return yearly ? eurosIn(locale, (low) => low)({ low: yearly.low * YEARS, high: yearly.high * YEARS }) : '';
}
