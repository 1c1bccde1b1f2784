import { describe, expect, test } from 'vitest';
import { keeps } from '#engine/advise/advice.ts';
import { flipsFor, judge, statusOf } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { AnswerChange } from '#engine/reason/change.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { randomAnswers } from '#programs/bench/random-answers.ts';

/* What is shown to a lead is true of the knowledge as it is written, on five hundred made-up projects. */

const questions = questionsOf(courseShape());
const advice = adviceShapes();
const complete = randomAnswers(questions, 500);

/** Every third project is only begun: every other answer of it is missing. */
const projects: readonly Answers[] = complete.map((answers, index) =>
  index % 3 > 0 ? answers : Object.fromEntries(Object.entries(answers).filter((_, place) => place % 2 > 0))
);

/** The questions named, and those that decided whether they are asked. */
function withGates(named: readonly string[], situation: Situation): Set<string> {
  const known = new Set(named);
  for (const id of known) for (const gate of reasonsOf(situation.gate(id), situation)) known.add(gate);
  return known;
}

/** What a project comes to with some answers changed, or only some kept: much advice asks the same of it. */
function imagining(answers: Answers) {
  const known = new Map<string, Situation>();
  const once = (key: string, said: () => Answers) => {
    const situation = known.get(key) ?? new Situation(questions, said());
    known.set(key, situation);
    return situation;
  };
  return {
    changed: (changes: readonly AnswerChange[]) =>
      once(JSON.stringify(changes), () => ({
        ...answers,
        ...Object.fromEntries(changes.map(({ question, to }) => [question, to]))
      })),
    only: (kept: ReadonlySet<string>) =>
      once([...kept].sort().join(), () =>
        Object.fromEntries(Object.entries(answers).filter(([id]) => kept.has(id)))
      )
  };
}

const strictSubsets = <One>(list: readonly One[]): One[][] =>
  list
    .reduce<One[][]>((soFar, one) => [...soFar, ...soFar.map((some) => [...some, one])], [[]])
    .filter((some) => some.length < list.length);

describe('on five hundred projects, for every advice', () => {
  test('the answers shown behind a criterion are enough to decide it as it was decided', () => {
    for (const answers of projects.slice(0, 100)) {
      const situation = new Situation(questions, answers);
      const imagined = imagining(answers);
      for (const one of advice) {
        for (const { role, index, verdict, answers: shown } of judge(one, situation).criteria) {
          const when = one[role][index]?.when;
          if (!when || verdict === 'unknown') continue;
          const alone = imagined.only(withGates(shown, situation));
          expect(verdictOf(when, alone), `${one.id} ${role} ${index}`).toBe(verdict);
        }
      }
    }
  });

  test('each change that is shown does what it says, and no part of it does', () => {
    for (const answers of projects) {
      const situation = new Situation(questions, answers);
      const imagined = imagining(answers);
      for (const one of advice) {
        const target = statusOf(one, situation) === 'retained' ? 'no' : 'yes';
        const kept = keeps(one);
        const comesOut = (changes: readonly AnswerChange[]) =>
          verdictOf(kept, imagined.changed(changes)) === target;
        for (const flip of flipsFor(one, situation)) {
          expect(comesOut(flip), one.id).toBe(true);
          expect(strictSubsets(flip).some(comesOut), one.id).toBe(false);
        }
      }
    }
  }, 120_000);
});
