import { flipsFor } from '#engine/advise/judge.ts';
import { leversIn } from '#engine/advise/levers.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { courseShape, situationShapes, type KnownAdvice } from '#knowledge/compile.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { randomAnswers } from './random-answers.ts';

export const DOSSIERS = 1000;
/** Dossiers for what takes long: the other engines, and lists a hundred times as long. */
export const FEW_DOSSIERS = 25;
const WARM_UP = 100;

export const questions = questionsOf(courseShape());
export const dossiers = randomAnswers(questions, DOSSIERS);

/** Every condition of these advice, whatever its role. */
export const conditionsOf = (advice: readonly KnownAdvice[]) =>
  advice.flatMap(({ requires, favours, cautions }) =>
    [...requires, ...favours, ...cautions].map(({ when }) => when)
  );

/** What is timed, on one list of advice: each takes the answers of one dossier. */
export function workOn(advice: readonly KnownAdvice[]) {
  const conditions = conditionsOf(advice);
  const known = situationShapes();
  return {
    bare: (answers: Answers) => {
      const situation = new Situation(questions, answers);
      for (const condition of conditions) verdictOf(condition, situation);
    },
    reasoned: (answers: Answers) => void counsel(advice, known, new Situation(questions, answers)),
    flipped: (answers: Answers) => {
      const { situation } = counsel(advice, known, new Situation(questions, answers));
      for (const one of advice) flipsFor(one, situation);
    },
    levers: (answers: Answers) => void leversIn(advice, new Situation(questions, answers))
  };
}

/** Milliseconds for each of so many dossiers, after a warm-up. */
export function timesOf(work: (answers: Answers) => void, count: number, warmUp = WARM_UP): number[] {
  dossiers.slice(0, warmUp).forEach(work);
  return dossiers.slice(0, count).map((answers) => {
    const start = performance.now();
    work(answers);
    return performance.now() - start;
  });
}
