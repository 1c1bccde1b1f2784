import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DONT_KNOW, type AnswerValue } from './answers.ts';
import { someCase, valuesOf, type Case } from './fixture-random.ts';
import { flipsOf } from './flips.ts';
import type { QuestionShape } from './question.ts';
import { accepts } from './recognise.ts';
import { Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

type Changes = Readonly<Record<string, AnswerValue>>;

const comesOut = ({ condition, questions, answers }: Case, target: 'yes' | 'no', changes: Changes) =>
  verdictOf(condition, new Situation(questions, { ...answers, ...changes })) === target;

const flipsIn = ({ condition, questions, answers }: Case, target: 'yes' | 'no') =>
  flipsOf(condition, target, new Situation(questions, answers));

const strictSubsetsOf = <One>(list: readonly One[]): One[][] =>
  list
    .reduce<One[][]>((soFar, one) => [...soFar, ...soFar.map((some) => [...some, one])], [[]])
    .filter((some) => some.length < list.length);

const target = fc.constantFrom('yes' as const, 'no' as const);

test('each flip does what it says, with any of its values, and nothing less does', () => {
  fc.assert(
    fc.property(someCase, target, (drawn, to) => {
      for (const changes of flipsIn(drawn, to)) {
        const values = Object.fromEntries(changes.map((change) => [change.question, change.to]));
        expect(Object.keys(values)).toHaveLength(changes.length);
        expect(comesOut(drawn, to, values)).toBe(true);
        for (const { question, or } of changes) {
          for (const other of or) expect(comesOut(drawn, to, { ...values, [question]: other })).toBe(true);
        }
        for (const fewer of strictSubsetsOf(Object.entries(values))) {
          expect(comesOut(drawn, to, Object.fromEntries(fewer))).toBe(false);
        }
      }
    }),
    { numRuns: 500 }
  );
});

test('a flip is made of one to three answers that the questions accept, and contains no other', () => {
  fc.assert(
    fc.property(someCase, target, (drawn, to) => {
      const flips = flipsIn(drawn, to);
      expect(flips.map(({ length }) => length)).toEqual(flips.map(({ length }) => length).toSorted());
      for (const changes of flips) {
        const others = flips.filter((other) => other !== changes);
        const asks = (flip: typeof changes, id: string) => flip.some(({ question }) => question === id);
        const longer = others.filter((other) => changes.every(({ question }) => asks(other, question)));
        expect(longer).toEqual([]);
        expect([1, 2, 3]).toContain(changes.length);
        for (const { question, to: first, or } of changes) {
          const values = [first, ...or];
          for (const value of values) {
            const asked = drawn.questions.get(question);
            expect(asked && accepts(asked, value) && value !== DONT_KNOW).toBe(true);
          }
          expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(values.length);
        }
      }
    }),
    { numRuns: 500 }
  );
});

/** Every way to give `count` answers anew. */
const everyChange = (questions: readonly QuestionShape[], count: number): Changes[] =>
  count === 0
    ? [{}]
    : questions.flatMap((question, index) =>
        everyChange(questions.slice(index + 1), count - 1).flatMap((others) =>
          valuesOf(question).map((value) => ({ ...others, [question.id]: value }))
        )
      );

test('the shortest flip is as short as can be, and there is one where three answers are enough', () => {
  fc.assert(
    fc.property(someCase, target, (drawn, to) => {
      const enough = [0, 1, 2, 3].find((count) =>
        everyChange([...drawn.questions.values()], count).some((changes) => comesOut(drawn, to, changes))
      );
      expect(flipsIn(drawn, to)[0]?.length).toBe(enough === 0 ? undefined : enough);
    }),
    { numRuns: 500 }
  );
});
