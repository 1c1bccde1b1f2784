import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { Programme, ProgrammeShape, ProgrammeWords } from './kinds/programme.ts';
import { programmes } from './programmes/index.ts';
import { wordless } from './wordless.ts';

/** A scheme with its words in one language, as lists of them need it. */
export type ProgrammeEntry = ProgrammeShape & ProgrammeWords;

/** Every scheme. Of one that is over for good, its name is enough. */
export const programmesIn = (locale: Locale): ProgrammeEntry[] =>
  programmes.map((one: Programme) => {
    const { fr, en, sources: _sources, mayApply, ...shape } = one;
    const over = shape.status === 'closed' && !shape.window;
    return {
      ...shape,
      ...{ fr, en }[locale],
      ...(over ? { pays: '', apply: '' } : {}),
      mayApply: wordless(mayApply)
    };
  });

/** Where the schemes of a way of funding were read; none of the other advice has any. */
export const sourcesOfProgrammes = (mode: string): readonly Source[] =>
  programmes.filter((one) => one.mode === mode).flatMap(({ sources }): readonly Source[] => sources);
