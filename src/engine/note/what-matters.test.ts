import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keeps, type AdviceShape } from '#engine/advise/advice.ts';
import { DONT_KNOW, type Answers } from '#engine/reason/answers.ts';
import { conditionOver, someCase, valuesOf } from '#engine/reason/fixture-random.ts';
import { adviceWith, cargo, crew, questions, situation, vessel } from '#engine/reason/fixture.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { weighing, type Spoken } from './what-matters.ts';

const silent: Spoken = { always: [], of: {} };
const nobody = () => [];

/** Up to three pieces of advice that require one thing, are silenced by another and put first for a third. */
const someAdvice = someCase.chain(({ questions, answers }) => {
  const condition = conditionOver([...questions.values()]);
  return fc.array(fc.tuple(condition, condition, condition), { minLength: 1, maxLength: 3 }).map((drawn) => ({
    questions,
    answers,
    advice: drawn.map(([requires, warns, weighs], place) =>
      adviceWith({
        id: `a${place}`,
        requires: [{ when: requires }],
        cautions: [{ when: warns, forbids: true }],
        favours: [{ when: weighs, strong: true }]
      })
    )
  }));
});

/** Every way in which questions may turn out that have no answer. */
const completionsOf = (open: readonly QuestionShape[], answers: Answers): Answers[] =>
  open.reduce<Answers[]>(
    (soFar, question) =>
      soFar.flatMap((others) =>
        [...valuesOf(question), ...(question.mayNotKnow ? [DONT_KNOW] : [])].map((value) => ({
          ...others,
          [question.id]: value
        }))
      ),
    [answers]
  );

/** What is read of an advice: whether it is kept and, unless it is discarded, what tells. */
function readingOf({ cautions, favours, ...advice }: AdviceShape, now: Situation): string {
  const kept = verdictOf(keeps(advice), now);
  if (kept === 'no') return kept;
  return [kept, ...[...cautions, ...favours].map(({ when }) => verdictOf(when, now))].join();
}

test('what does not matter changes nothing, however the rest turns out', () => {
  let found = 0;
  fc.assert(
    fc.property(someAdvice, ({ questions, answers, advice }) => {
      const now = new Situation(questions, answers);
      const matters = weighing({ advice, situations: [] }, silent, questions)(now, nobody);
      const open = [...questions.values()].filter(
        ({ id }) => answers[id] === undefined && now.asked(id) !== 'no'
      );
      for (const question of open.filter(({ id }) => !matters(id))) {
        found += 1;
        const others = open.filter((one) => one !== question);
        for (const rest of completionsOf(others, answers)) {
          const readings = completionsOf([question], rest).map((all) => {
            const then = new Situation(questions, all);
            return advice.map((one) => readingOf(one, then)).join(';');
          });
          expect(new Set(readings).size).toBe(1);
        }
      }
    }),
    { numRuns: 400 }
  );
  // Or nothing was tried.
  expect(found).toBeGreaterThan(20);
});

test('what does not matter never does again by answering more', () => {
  fc.assert(
    fc.property(someAdvice, fc.nat(), ({ questions, answers, advice }, drawn) => {
      const weigh = weighing({ advice, situations: [] }, silent, questions);
      const before = weigh(new Situation(questions, answers), nobody);
      const open = [...questions.values()].filter(({ id }) => answers[id] === undefined);
      const answered = open[drawn % Math.max(1, open.length)];
      if (!answered) return;
      const values = valuesOf(answered);
      const value = values[drawn % values.length];
      if (value === undefined) return;
      const after = weigh(new Situation(questions, { ...answers, [answered.id]: value }), nobody);
      expect(open.filter(({ id }) => id !== answered.id && after(id) && !before(id))).toEqual([]);
    })
  );
});

describe('beside advice', () => {
  const raft = situation({ vessel: 'raft' });

  test('what every note reads matters, and what the note of a situation reads once it speaks', () => {
    const weigh = weighing(
      { advice: [], situations: [] },
      { always: [crew.id], of: { storm: [cargo.id] } },
      questions
    );
    expect(weigh(raft, nobody)(crew.id)).toBe(true);
    expect(weigh(raft, nobody)(cargo.id)).toBe(false);
    expect(weigh(raft, () => ['storm'])(cargo.id)).toBe(true);
    // With the questions that say whether it is asked.
    expect(weigh(raft, () => ['storm'])(vessel.id)).toBe(true);
  });

  test('what only refines advice does not matter; among situations it says which one leads', () => {
    const one = adviceWith({ favours: [{ when: crew.is('alone') }], cautions: [{ when: crew.is('alone') }] });
    const weigh = (list: 'advice' | 'situations') =>
      weighing({ advice: [], situations: [], [list]: [one] }, silent, questions)(raft, nobody);
    expect(weigh('advice')(crew.id)).toBe(false);
    expect(weigh('situations')(crew.id)).toBe(true);
  });
});
