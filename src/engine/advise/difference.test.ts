import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { all } from '#engine/reason/condition.ts';
import { someCase } from '#engine/reason/fixture-random.ts';
import { adviceWith, captain, cargo, crew, situation, vessel, wholeStory } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { consult } from './consultation.ts';
import { differenceBetween, isSame } from './difference.ts';

const sail = adviceWith({
  id: 'sail',
  requires: [{ when: vessel.is('ship') }, { when: crew.atLeast('few') }]
});
const paddle = adviceWith({ id: 'paddle', requires: [{ when: vessel.is('raft') }] });
const vote = adviceWith({ id: 'vote', requires: [{ when: captain.is('elected') }] });
const chart = adviceWith({ id: 'chart', favours: [{ when: vessel.is('raft') }], effortDays: 2 });
const lamp = adviceWith({ id: 'lamp', favours: [{ when: all() }] });
const caulk = adviceWith({
  id: 'caulk',
  kind: 'action',
  requires: [{ when: cargo.has('wood') }],
  horizon: 30,
  after: [],
  serves: [],
  urgency: 'ordinary'
} as const);
const advice = [sail, paddle, vote, chart, lamp, caulk];

const between = (before: Answers, after: Answers) =>
  differenceBetween(consult(advice, situation(before)), consult(advice, situation(after)));

describe('between two sets of answers', () => {
  const difference = between(wholeStory, { ...wholeStory, vessel: 'raft' });

  test('what appears and what disappears says which criterion made it so', () => {
    expect(difference.appears).toEqual([
      {
        id: 'paddle',
        kind: 'tip',
        from: 'discarded',
        to: 'retained',
        because: [{ role: 'requires', index: 0, from: 'no', to: 'yes', answers: ['vessel'] }]
      }
    ]);
    expect(difference.disappears.map(({ id }) => id)).toEqual(['sail', 'vote', 'caulk']);
    expect(difference.disappears[0]?.because.map(({ index }) => index)).toEqual([0]);
  });

  test('a rise has a reason of its own; who only makes room is not named', () => {
    expect(difference.moves.map(({ id }) => id)).toEqual(['chart']);
  });

  test('an action that is not retained any more leaves the plan', () => {
    expect(difference.plan).toEqual([{ id: 'caulk', from: { horizon: 30, place: 'first' }, to: undefined }]);
  });

  test('what an open answer makes uncertain is neither retained nor lost for good', () => {
    const { vessel: _, ...open } = wholeStory;
    expect(between(wholeStory, open).disappears.map(({ to }) => to)).toEqual([
      'to-confirm',
      'to-confirm',
      'to-confirm'
    ]);
    expect(between(open, { ...wholeStory, vessel: 'ship' }).shifts).toEqual([
      expect.objectContaining({ id: 'paddle', from: 'to-confirm', to: 'discarded' })
    ]);
  });
});

test('the same answers make no difference, and the way back undoes the way there', () => {
  fc.assert(
    fc.property(someCase, ({ questions: drawn, condition, answers, whole }) => {
      const list = [adviceWith({ requires: [{ when: condition }] })];
      const consulted = (said: Answers) => consult(list, new Situation(drawn, said));
      const [one, other] = [consulted(answers), consulted(whole)];
      expect(isSame(differenceBetween(one, one))).toBe(true);
      const [there, back] = [differenceBetween(one, other), differenceBetween(other, one)];
      expect(back.appears.map(({ id }) => id)).toEqual(there.disappears.map(({ id }) => id));
      expect(back.shifts.length).toBe(there.shifts.length);
    })
  );
});
