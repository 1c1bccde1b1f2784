import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DONT_KNOW, type Answers, type AnswerValue } from '#engine/reason/answers.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { conditionOver, someCase, valuesOf } from '#engine/reason/fixture-random.ts';
import { adviceWith } from '#engine/reason/fixture.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import type { AdviceShape } from './advice.ts';
import { hangsOn, whatIsKnown } from './certainty.ts';
import { statusOf } from './judge.ts';
import { openQuestionsIn } from './open-questions.ts';

/** The same condition, where not knowing is among what each single option says. */
function namingNotKnowing(condition: Condition, questions: Questions): Condition {
  switch (condition.op) {
    case 'is': {
      const names = condition.options.length === 1 && questions.get(condition.question)?.mayNotKnow;
      return names ? { ...condition, options: [...condition.options, DONT_KNOW] } : condition;
    }
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => namingNotKnowing(part, questions)) };
    case 'not':
      return { ...condition, of: namingNotKnowing(condition.of, questions) };
    case 'fact':
      return { ...condition, when: namingNotKnowing(condition.when, questions) };
  }
}

/** Up to four pieces of advice over a small course, and what is known of a project. */
const someAdvice = someCase.chain(({ questions, answers }) =>
  fc
    .array(fc.tuple(conditionOver([...questions.values()]), fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((drawn) => ({
      questions,
      answers,
      advice: drawn.map(([condition, names], place) =>
        adviceWith({
          id: `a${place}`,
          requires: [{ when: names ? namingNotKnowing(condition, questions) : condition }]
        })
      )
    }))
);

const isKnown = (value: AnswerValue | undefined) => value !== undefined && value !== DONT_KNOW;

/** Every way in which what is not known may turn out, not knowing to the end included. */
const completionsOf = (questions: readonly QuestionShape[], answers: Answers): Answers[] =>
  questions.reduce<Answers[]>(
    (soFar, question) => {
      if (isKnown(answers[question.id])) return soFar;
      const values = [...valuesOf(question), ...(question.mayNotKnow ? [DONT_KNOW] : [])];
      return soFar.flatMap((others) => values.map((value) => ({ ...others, [question.id]: value })));
    },
    [answers]
  );

test('what is certain stays so whatever the unknown answers turn out to be', () => {
  fc.assert(
    fc.property(someAdvice, ({ questions, answers, advice }) => {
      const now = new Situation(questions, answers);
      const certain = advice.filter((one) => hangsOn(one, whatIsKnown(now)).length === 0);
      for (const completion of completionsOf([...questions.values()], answers)) {
        const then = new Situation(questions, completion);
        for (const one of certain) expect(statusOf(one, then)).toBe(statusOf(one, now));
      }
    }),
    { numRuns: 150 }
  );
});

/** What each question would decide, by trying all its answers on all the advice. */
function decidedByBruteForce(advice: readonly AdviceShape[], questions: Questions, answers: Answers) {
  const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => isKnown(value)));
  const open = (one: AdviceShape, given: Answers) =>
    statusOf(one, new Situation(questions, given)) === 'to-confirm';
  return [...questions.values()]
    .filter(({ id }) => !isKnown(answers[id]))
    .map((question) => ({
      question: question.id,
      decides: advice
        .filter((one) => open(one, known))
        .filter((one) => valuesOf(question).some((value) => !open(one, { ...known, [question.id]: value })))
        .map(({ id }) => id)
    }))
    .filter(({ decides }) => decides.length > 0)
    .sort((one, other) => other.decides.length - one.decides.length);
}

test('the open questions decide what trying every answer on every advice finds, in the same order', () => {
  fc.assert(
    fc.property(someAdvice, ({ questions, answers, advice }) => {
      const open = openQuestionsIn(advice, new Situation(questions, answers));
      const deciding = open.filter(({ decides }) => decides.length > 0);
      expect(deciding.map(({ question, decides }) => ({ question, decides }))).toEqual(
        decidedByBruteForce(advice, questions, answers)
      );
    }),
    { numRuns: 500 }
  );
});

test('a question decides only what hangs on it, and is open only while it is not known', () => {
  fc.assert(
    fc.property(someAdvice, ({ questions, answers, advice }) => {
      for (const { question, decides, holdsBack } of openQuestionsIn(
        advice,
        new Situation(questions, answers)
      )) {
        expect(isKnown(answers[question])).toBe(false);
        expect(holdsBack).not.toEqual([]);
        expect(holdsBack).toEqual(expect.arrayContaining([...decides]));
      }
    }),
    { numRuns: 300 }
  );
});

test('nothing is open once nothing hangs', () => {
  fc.assert(
    fc.property(someAdvice, ({ questions, answers, advice }) => {
      const now = new Situation(questions, answers);
      const hanging = advice.filter((one) => hangsOn(one, whatIsKnown(now)).length > 0);
      const held = new Set(openQuestionsIn(advice, now).flatMap(({ holdsBack }) => holdsBack));
      expect([...held].sort()).toEqual(hanging.map(({ id }) => id).sort());
    })
  );
});
