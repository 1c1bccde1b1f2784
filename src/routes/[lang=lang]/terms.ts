import { glossary } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { termsMet, textsWithin } from '#engine/terms.ts';
import type { ToldTerm } from '#knowledge/compile.ts';

/** More would be a lesson; the glossary has the others. */
const MOST = 5;

const explainable = (told: readonly ToldTerm[]) => told.filter(({ everywhere }) => !everywhere);

/** The first words to explain on a page, in the order in which they are met. */
export const termsOnPage = async (lang: Locale, shown: unknown): Promise<ToldTerm[]> =>
  termsMet(textsWithin(shown), explainable(await glossary[lang]()), MOST);

/** All the words to explain in a document, in alphabetical order: it is looked up, not read. */
export function termsInDocument(shown: unknown, told: readonly ToldTerm[]): ToldTerm[] {
  const met = new Set(termsMet(textsWithin(shown), explainable(told)));
  return told.filter((term) => met.has(term));
}
