import { termsMet, textsWithin } from '#engine/text/terms.ts';
import type { TermEntry } from '#knowledge/compile.ts';

/** All the words to explain in a document, in alphabetical order: it is looked up, not read. */
export function termsInDocument(shown: unknown, told: readonly TermEntry[]): TermEntry[] {
  const explainable = told.filter(({ everywhere }) => !everywhere);
  const met = new Set(termsMet(textsWithin(shown), explainable));
  return told.filter((term) => met.has(term));
}
