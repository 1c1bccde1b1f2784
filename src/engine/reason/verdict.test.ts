import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DONT_KNOW } from './answers.ts';
import { all, any, fact, not } from './condition.ts';
import { conditionOver, someCase, someQuestions } from './fixture-random.ts';
import { captain, cargo, crew, situation, vessel } from './fixture.ts';
import { questionsById, Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

const aship = vessel.is('ship');
const alone = crew.is('alone');

test('what has not been said is unknown', () => {
  expect(verdictOf(aship, situation())).toBe('unknown');
  expect(verdictOf(alone, situation({ crew: DONT_KNOW }))).toBe('unknown');
  expect(verdictOf(not(alone), situation({ crew: DONT_KNOW }))).toBe('unknown');
});

test('one of several answers is enough', () => {
  const carrying = situation({ vessel: 'ship', cargo: ['wood', 'letters'] });
  expect(verdictOf(cargo.has('wine', 'letters'), carrying)).toBe('yes');
  expect(verdictOf(cargo.has('wine'), carrying)).toBe('no');
});

test('a single no settles “all”, a single yes settles “any”, whatever is unknown', () => {
  const raft = situation({ vessel: 'raft' });
  expect(verdictOf(all(alone, aship), raft)).toBe('no');
  expect(verdictOf(any(alone, not(aship)), raft)).toBe('yes');
});

test('otherwise one unknown leaves the whole open', () => {
  const raft = situation({ vessel: 'raft' });
  expect(verdictOf(all(alone, not(aship)), raft)).toBe('unknown');
  expect(verdictOf(any(alone, aship), raft)).toBe('unknown');
});

test('all of nothing is yes, any of nothing is no', () => {
  expect(verdictOf(all(), situation())).toBe('yes');
  expect(verdictOf(any(), situation())).toBe('no');
});

test('a fact is what it names', () => {
  const sailing = fact({ id: 'sailing', when: aship, fr: 'navire', en: 'ship' });
  for (const of of ['ship', 'raft']) {
    expect(verdictOf(sailing, situation({ vessel: of }))).toBe(verdictOf(aship, situation({ vessel: of })));
  }
});

test('the answer to a question that is not asked counts as no', () => {
  const raft = situation({ vessel: 'raft', cargo: ['wood'] });
  expect(verdictOf(cargo.has('wood'), raft)).toBe('no');
  expect(verdictOf(not(cargo.has('wood')), raft)).toBe('yes');
});

test('an answer whose question may still turn out pointless is no yes yet', () => {
  const early = situation({ vessel: 'ship', captain: 'elected' });
  expect(verdictOf(captain.is('elected'), early)).toBe('unknown');
  expect(verdictOf(captain.is('owner'), early)).toBe('no');
});

test('a yes or a no is never taken back by further answers', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, answers, whole }) => {
      const early = verdictOf(condition, new Situation(questions, answers));
      const late = verdictOf(condition, new Situation(questions, whole));
      if (early !== 'unknown') expect(late).toBe(early);
    }),
    { numRuns: 500 }
  );
});

test('once everything is answered, nothing is unknown', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, whole }) => {
      expect(verdictOf(condition, new Situation(questions, whole))).not.toBe('unknown');
    })
  );
});

test('twice not is nothing', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, answers }) => {
      const now = new Situation(questions, answers);
      expect(verdictOf(not(not(condition)), now)).toBe(verdictOf(condition, now));
    })
  );
});

test('not all is any not, not any is all not', () => {
  const severalConditions = someQuestions.chain((list) =>
    fc.tuple(fc.constant(list), fc.array(conditionOver(list, 1), { maxLength: 4 }))
  );
  const answered = fc.dictionary(fc.constantFrom('q1', 'q2', 'q3'), fc.constantFrom('a', 'b', DONT_KNOW));
  fc.assert(
    fc.property(severalConditions, answered, ([list, parts], answers) => {
      const now = new Situation(questionsById(list), answers);
      expect(verdictOf(not(all(...parts)), now)).toBe(verdictOf(any(...parts.map(not)), now));
      expect(verdictOf(not(any(...parts)), now)).toBe(verdictOf(all(...parts.map(not)), now));
    })
  );
});
