import type { Locale } from '#engine/locale.ts';
import { termsMet, textsWithin } from '#engine/text/terms.ts';
import { adviceByKind } from './advice/index.ts';
import { glossaryIn, outlinesIn, questionWordsIn } from './compile.ts';
import type { Kind } from './kinds/kind.ts';
import type { StageId } from './stages.ts';

/** A word that a page explains. */
export type PageTerm = Readonly<{ id: string; term: string; definition: string }>;

/** More would be a lesson; the glossary has the others. */
const MOST = 5;

/** The first words to explain on a page, in the order in which they are met. */
const termsOn = (shown: unknown, locale: Locale): PageTerm[] =>
  termsMet(
    textsWithin(shown),
    glossaryIn(locale).filter(({ everywhere }) => !everywhere),
    MOST
  ).map(({ id, term, definition }) => ({ id, term, definition }));

/** The words to explain on the page of each question of a stage. */
export const questionTermsIn = (locale: Locale, stage: StageId): Record<string, PageTerm[]> =>
  Object.fromEntries(
    Object.entries(questionWordsIn(locale, stage)).map(([id, words]) => [id, termsOn(words, locale)])
  );

/** The words to explain on the page of each advice of a kind. */
export function adviceTermsIn(locale: Locale, kind: Kind): Record<string, PageTerm[]> {
  const outlines = outlinesIn(locale);
  return Object.fromEntries(
    adviceByKind[kind].map((one) => [one.id, termsOn([outlines[one.id], one[locale]], locale)])
  );
}
