import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, any } from '#engine/reason/condition.ts';
import { adviceWith, crew, situation } from '#engine/reason/fixture.ts';
import { judge } from './judge.ts';
import { horizons, MOST_ACTIONS, MOST_BY_HORIZON, planOf, type ActionShape } from './plan.ts';

const certain = { when: all() };

const action = (said: Partial<ActionShape>) =>
  adviceWith({ kind: 'action', horizon: 30, after: [], serves: [], urgency: 'ordinary', ...said } as const);

const planned = (...actions: Partial<ActionShape>[]) =>
  planOf(actions.map((said) => judge<ActionShape>(action(said), situation()))).map(
    ({ judgement, horizon, place }) => ({ ...judgement.advice, due: horizon, place })
  );

const idsOf = (plan: ReturnType<typeof planned>) => plan.map(({ id }) => id);

test('only what is retained is planned', () => {
  const plan = planned(
    { id: 'in', requires: [certain] },
    { id: 'open', requires: [{ when: crew.is('few') }] },
    { id: 'out', requires: [{ when: any() }] }
  );
  expect(idsOf(plan)).toEqual(['in']);
});

test('the nearest horizon first; inside it blockers, then quick wins, then the best advice', () => {
  const plan = planned(
    { id: 'later', horizon: 90, urgency: 'blocker' },
    { id: 'ordinary' },
    { id: 'fitting', favours: [certain] },
    { id: 'quick', urgency: 'quick-win' },
    { id: 'blocker', urgency: 'blocker' }
  );
  expect(idsOf(plan)).toEqual(['blocker', 'quick', 'fitting', 'ordinary', 'later']);
});

/** The ids of what comes first, where these are steps of the situation that leads, in that order. */
const firstOf = (steps: Readonly<Record<string, number>>, ...actions: Partial<ActionShape>[]) =>
  planOf(
    actions.map((said) => {
      const judgement = judge<ActionShape>(action(said), situation());
      const within = steps[said.id ?? ''];
      const place = Object.keys(steps).indexOf(said.id ?? '');
      return within === undefined
        ? { ...judgement, besides: true }
        : { ...judgement, step: { place, within } };
    })
  )
    .filter(({ place }) => place === 'first')
    .map(({ judgement, horizon }) => `${judgement.advice.id} ${horizon}`);

test('the steps of the situation come first, in its order and its time, whatever they depend on', () => {
  const steps = { second: 7, first: 30, late: 365 };
  expect(
    firstOf(
      steps,
      { id: 'first', after: ['blocker'] },
      { id: 'second', horizon: 180 },
      { id: 'late', horizon: 30 },
      { id: 'blocker', urgency: 'blocker' }
    )
  ).toEqual(['second 30', 'first 30', 'late 365']);
});

test('beside the steps of a situation all that protects comes first, and nothing else', () => {
  const steps = { one: 7, two: 7, three: 30 };
  expect(
    firstOf(
      steps,
      ...Object.keys(steps).map((id) => ({ id })),
      { id: 'shelter', protects: true as const },
      { id: 'relief', protects: true as const },
      { id: 'blocker', urgency: 'blocker' as const },
      { id: 'behind', protects: true as const, after: ['blocker'] }
    )
  ).toEqual(['one 30', 'two 30', 'three 30', 'shelter 30', 'relief 30']);
});

test('what cannot be undone waits for those who must agree', () => {
  const judgement = judge<ActionShape>(action({ id: 'publish', irrevocable: true }), situation());
  expect(planOf([{ ...judgement, notWithin: 90 }]).map(({ horizon }) => horizon)).toEqual([90]);
});

test('an action waits for those it depends on, and is due no earlier than they are', () => {
  const plan = planned(
    { id: 'sail', urgency: 'blocker', after: ['rig', 'unknown'] },
    { id: 'rig', after: ['build'] },
    { id: 'build', horizon: 180 }
  );
  expect(idsOf(plan)).toEqual(['build', 'rig', 'sail']);
  expect(plan.map(({ due }) => due)).toEqual([180, 180, 180]);
});

test('the fourth action of a horizon waits, and so does what depends on it', () => {
  const plan = planned(
    ...['a', 'b', 'c', 'd'].map((id) => ({ id })),
    { id: 'after-d', horizon: 90 as const, after: ['d'] },
    { id: 'after-a', horizon: 90 as const, after: ['a'] }
  );
  const first = plan.filter(({ place }) => place === 'first');
  expect(idsOf(first)).toEqual(['a', 'b', 'c', 'after-a']);
});

test('a full plan has nine actions: what is due in a year waits', () => {
  const plan = planned(
    ...horizons.flatMap((horizon) => [1, 2, 3].map((n) => ({ id: `${horizon}-${n}`, horizon })))
  );
  expect(plan.filter(({ place }) => place === 'later').map(({ due }) => due)).toEqual([365, 365, 365]);
});

const someActions = fc
  .array(
    fc.record({
      horizon: fc.constantFrom(...horizons),
      urgency: fc.constantFrom('blocker', 'quick-win', 'ordinary'),
      requires: fc.constantFrom([], [certain], [{ when: any() }], [{ when: crew.is('few') }]),
      favours: fc.constantFrom([], [certain]),
      before: fc.array(fc.nat(20), { maxLength: 2 })
    }),
    { maxLength: 20 }
  )
  .chain((list) =>
    // An action depends only on actions drawn before it: there is no cycle. Then they are mixed.
    fc.shuffledSubarray(
      list.map(({ before, ...said }, index) => ({
        ...said,
        id: `a${index}`,
        after: before.filter((earlier) => earlier < index).map((earlier) => `a${earlier}`)
      })),
      { minLength: list.length }
    )
  );

test('no action comes before one it depends on, nor is it one of the first without it', () => {
  fc.assert(
    fc.property(someActions, (actions) => {
      const plan = planned(...actions);
      for (const [place, one] of plan.entries()) {
        expect(one.due).toBeGreaterThanOrEqual(one.horizon);
        for (const other of plan.filter(({ id }) => one.after.includes(id))) {
          expect(plan.indexOf(other)).toBeLessThan(place);
          if (one.place === 'first') expect(other.place).toBe('first');
        }
      }
    }),
    { numRuns: 300 }
  );
});

test('at most nine actions first, three for each horizon, and none waits without a reason', () => {
  fc.assert(
    fc.property(someActions, (actions) => {
      const plan = planned(...actions);
      const first = plan.filter(({ place }) => place === 'first');
      const room = (horizon: number) =>
        first.length < MOST_ACTIONS && first.filter(({ due }) => due === horizon).length < MOST_BY_HORIZON;
      expect(first.length).toBeLessThanOrEqual(MOST_ACTIONS);
      for (const horizon of horizons) {
        expect(first.filter(({ due }) => due === horizon).length).toBeLessThanOrEqual(MOST_BY_HORIZON);
      }
      const waiting = plan.filter(({ place }) => place === 'later');
      for (const one of waiting.filter(({ due }) => room(due))) {
        expect(waiting.some(({ id }) => one.after.includes(id))).toBe(true);
      }
    }),
    { numRuns: 300 }
  );
});

test('the same actions always give the same plan, ordered by horizon', () => {
  fc.assert(
    fc.property(someActions, (actions) => {
      const plan = planned(...actions);
      expect(planned(...actions)).toEqual(plan);
      expect(plan.map(({ due }) => due)).toEqual(plan.map(({ due }) => due).toSorted((a, b) => a - b));
    })
  );
});
