import { outlinesOf } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { Outlines } from '#sheets/advice/outline.ts';

/** The outlines of every advice, put together from those of each kind: the page of one advice has its own kind already. */
async function everyKind(locale: Locale): Promise<Outlines> {
  const kinds = await Promise.all(Object.values(outlinesOf[locale]).map((load) => load()));
  return Object.fromEntries(kinds.flatMap((one) => Object.entries(one)));
}

/** The outlines of every advice, by language and id. */
export const outlines: Readonly<Record<Locale, () => Promise<Outlines>>> = {
  fr: () => everyKind('fr'),
  en: () => everyKind('en')
};
