import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { PointWords, Standard, StandardWords } from '#knowledge/kinds/standard.ts';
import { wordless } from '#knowledge/wordless.ts';
import { standards } from './index.ts';

/** A point of a standard with its words in one language. */
export type PointEntry = Readonly<{ number: string; when?: Condition; concerns?: Condition }> & PointWords;

/** A standard with its words in one language: its page shows all of it. */
export type StandardEntry = Readonly<{
  id: string;
  dated: string;
  concerns: Condition;
  points: readonly PointEntry[];
  words: StandardWords;
  sources: readonly Source[];
  reviewed: string;
}>;

/** Every standard in one language, in the order in which they are read. */
export const standardsIn = (locale: Locale): StandardEntry[] =>
  standards.map(({ fr, en, ...standard }: Standard) => ({
    ...standard,
    concerns: wordless(standard.concerns),
    points: standard.points.map(({ number, when, concerns, [locale]: words }) => ({
      number,
      ...(when && { when: wordless(when) }),
      ...(concerns && { concerns: wordless(concerns) }),
      ...words
    })),
    words: { fr, en }[locale]
  }));
