import { glossary } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { termsMet, textsWithin } from '#engine/terms.ts';
import type { ToldTerm } from '#knowledge/compile.ts';

/** More would be a lesson; the glossary has the others. */
const MOST = 5;

/** The words to explain in what somebody reads, whatever its form. */
export const termsIn = (shown: unknown, told: readonly ToldTerm[], most?: number): ToldTerm[] =>
  termsMet(
    textsWithin(shown),
    told.filter(({ everywhere }) => !everywhere),
    most
  );

/** The words to explain on one page. */
export const termsOnPage = async (lang: Locale, shown: unknown): Promise<ToldTerm[]> =>
  termsIn(shown, await glossary[lang](), MOST);
