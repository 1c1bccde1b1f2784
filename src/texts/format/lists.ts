import type { Locale } from '#engine/locale.ts';
import { madeOnce } from './region.ts';

const format = madeOnce((region) => new Intl.ListFormat(region, { type: 'conjunction' }));

/** Writes a list as people would in one language: “a, b et c”. */
export function listIn(locale: Locale): (parts: readonly string[]) => string {
  const names = format(locale);
  return (parts) => names.format(parts);
}
