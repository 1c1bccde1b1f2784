import type { Locale } from '#engine/locale.ts';
import { region } from './region.ts';

/** Writes a list as people would in one language: “a, b et c”. */
export function listIn(locale: Locale): (parts: readonly string[]) => string {
  const names = new Intl.ListFormat(region[locale], { type: 'conjunction' });
  return (parts) => names.format(parts);
}
