import type { Locale } from '#engine/locale.ts';
import type { Covered, StepShape } from '#engine/note/recognition.ts';
import type { Preference, Step } from '#engine/note/remark.ts';
import { excludedBy } from './excluded-together.ts';
import { situations } from './situations/index.ts';
import { wordless, wordlessCriterion } from './wordless.ts';

/** Every situation as recognition needs it: without its words, and without what it puts into a note. */
export const situationShapes = () =>
  situations.map(
    ({ id, kind, stage, effortDays, over, overWhere, covers, first, requires, favours, cautions, note }) => ({
      id,
      kind,
      stage,
      effortDays,
      over,
      ...(overWhere ? { overWhere: overWhere.map(coveredShape) } : {}),
      ...(covers ? { covers: covers.map(coveredShape) } : {}),
      requires: requires.map(wordlessCriterion),
      favours: favours.map(wordlessCriterion),
      cautions: cautions.map(wordlessCriterion),
      never: note.never.map(({ leading, ...line }) => ({
        ...withoutWords({ ...line, advice: excludedBy(id, line.advice) }),
        ...(leading ? { leading } : {})
      })),
      ...(first ? { first: first.map(withoutWords) } : {}),
      steps: plannedSteps(note.steps)
    })
  );

/** The advice that is meant, and when. */
const withoutWords = ({ advice, when }: Preference): Preference => ({
  advice,
  ...(when ? { when: wordless(when) } : {})
});

const coveredShape = ({ situation, when }: Covered): Covered => ({
  situation,
  ...(when ? { when: wordless(when) } : {})
});

/** The steps that are actions of the plan, and those that what cannot be undone waits for; all without words. */
const plannedSteps = (steps: readonly Step[]): StepShape[] =>
  steps
    .filter(({ action, consent }) => action ?? consent)
    .map(({ action, within, before, irrevocable, consent, when, unless }) => ({
      within,
      ...(action ? { action } : {}),
      ...(before ? { before } : {}),
      ...(irrevocable ? { irrevocable } : {}),
      ...(consent ? { consent } : {}),
      ...(when ? { when: wordless(when) } : {}),
      ...(unless ? { unless: wordless(unless) } : {})
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
