import { locales, type Locale } from '#engine/locale.ts';

/**
 * The language of ours that comes first among those that somebody reads, best first, as the browser tells:
 * “en-GB” is English. Where it tells none of ours, French.
 */
export function preferredLanguage(languages: readonly string[]): Locale {
  const read = languages.map((language) => language.toLowerCase().split(/[-_]/)[0]);
  return read.flatMap((language) => locales.find((locale) => locale === language) ?? [])[0] ?? 'fr';
}
