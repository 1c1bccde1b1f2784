import type { Locale } from '#engine/locale.ts';
import { situations } from './situations/index.ts';
import { wordless, wordlessCriterion } from './wordless.ts';

/** Every situation as recognition needs it: without its words, and without what it puts into a note. */
export const situationShapes = () =>
  situations.map(({ id, kind, stage, effortDays, over, requires, favours, cautions, note }) => ({
    id,
    kind,
    stage,
    effortDays,
    over,
    requires: requires.map(wordlessCriterion),
    favours: favours.map(wordlessCriterion),
    cautions: cautions.map(wordlessCriterion),
    never: note.never.map(({ advice, when }) => ({ advice, ...(when ? { when: wordless(when) } : {}) }))
  }));

/** How situations are called and what is asked in each of them, by id. */
export const situationNamesIn = (locale: Locale) =>
  Object.fromEntries(
    situations.map((one) => [
      one.id,
      {
        title: one[locale].title,
        summary: one[locale].summary,
        question: one[locale].question
      }
    ])
  );
