import type { Source } from '#engine/advise/advice.ts';
import type { ExceptionShape, LicenceShape } from '#engine/licences/licence.ts';
import type { Locale } from '#engine/locale.ts';
import type { LicenceWords, OnDecree } from '#knowledge/kinds/known-licence.ts';
import { compatibilityExceptions } from './exceptions/index.ts';
import { knownLicences } from './index.ts';

/** A licence of the table with its words in one language. */
export type LicenceEntry = LicenceShape &
  Readonly<{ spdx?: string; decree: OnDecree; sources: readonly Source[]; words: LicenceWords }>;

/** An exception of the table with its words in one language. */
export type ExceptionEntry = ExceptionShape & Readonly<{ sources: readonly Source[]; text: string }>;

/** All that a page needs to say which licence goes with which. */
export type LicenceTable = Readonly<{
  licences: readonly LicenceEntry[];
  exceptions: readonly ExceptionEntry[];
}>;

/** The table of licences in one language. */
export const licenceTableIn = (locale: Locale): LicenceTable => ({
  licences: knownLicences.map(({ fr, en, ...licence }) => ({ ...licence, words: { fr, en }[locale] })),
  exceptions: compatibilityExceptions.map(({ fr, en, ...exception }) => ({
    ...exception,
    text: { fr, en }[locale]
  }))
});
