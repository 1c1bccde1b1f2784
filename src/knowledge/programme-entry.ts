import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import { fundingAdvice } from './advice/funding/index.ts';
import type { Programme, ProgrammeShape, ProgrammeWords } from './kinds/programme.ts';
import { isOver } from './programme-standing.ts';
import { programmes, type ModeWithSchemes } from './programmes/index.ts';
import { wordless } from './wordless.ts';

/** A scheme with its words in one language, as lists of them need it: how to apply is told elsewhere. */
export type ProgrammeEntry = ProgrammeShape &
  Omit<ProgrammeWords, 'apply'> &
  Readonly<{
    /** Months until the first euro of its way of funding: at the soonest, at the latest. */
    months: readonly [number, number];
  }>;

const monthsOf: ReadonlyMap<string, readonly [number, number]> = new Map(
  fundingAdvice.map(({ id, monthsToFirstEuro }) => [id, monthsToFirstEuro])
);

/** Every scheme. Of one that is over for good, its name is enough. */
export const programmesIn = (locale: Locale): ProgrammeEntry[] =>
  programmes.map((one: Programme) => {
    const { fr, en, sources: _sources, mayApply, amounts, ...shape } = one;
    const { apply: _apply, pays, ...words } = { fr, en }[locale];
    return {
      ...shape,
      ...words,
      ...(isOver(shape) ? { pays: '' } : { pays, ...(amounts ? { amounts } : {}) }),
      mayApply: wordless(mayApply),
      months: monthsOf.get(shape.mode) ?? [0, 0]
    };
  });

/** How to apply to each scheme that is not over, by id. */
export const applyingIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(programmes.map((one: Programme) => [one.id, one[locale].apply]));

/** The schemes that a plan may tell: those of one theme stay beside their way of funding. */
export const plannedProgrammesIn = (locale: Locale): ProgrammeEntry[] =>
  programmesIn(locale).filter(({ themed }) => !themed);

/** Every way of funding that has schemes, once. */
export const modesWithSchemes: readonly ModeWithSchemes[] = [...new Set(programmes.map(({ mode }) => mode))];

/** Those of one theme, which only the page of their way of funding tells. */
export const themedProgrammesIn = (locale: Locale): ProgrammeEntry[] =>
  programmesIn(locale).filter(({ themed }) => themed);

/** Where the schemes of a way of funding were read. */
export const schemeOriginsOf = (mode: ModeWithSchemes): readonly Source[] =>
  programmes.filter((one) => one.mode === mode).flatMap(({ sources }): readonly Source[] => sources);
