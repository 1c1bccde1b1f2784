import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DONT_KNOW, type Answers } from './answers.ts';
import { all, any, not } from './condition.ts';
import { someCase } from './fixture-random.ts';
import { captain, cargo, crew, situation, toll, vessel } from './fixture.ts';
import { reasonsOf } from './reasons.ts';
import { Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

test('a no rests on the parts that say no', () => {
  const raft = situation({ vessel: 'raft', crew: 'few' });
  expect(reasonsOf(all(vessel.is('ship'), crew.is('few')), raft)).toEqual(['vessel']);
  expect(reasonsOf(any(vessel.is('ship'), crew.is('many')), raft)).toEqual(['vessel', 'crew']);
});

test('a yes rests on the parts that say yes', () => {
  const ship = situation({ vessel: 'ship', crew: 'few' });
  expect(reasonsOf(any(crew.is('many'), vessel.is('ship')), ship)).toEqual(['vessel']);
  expect(reasonsOf(not(all(crew.is('many'), vessel.is('ship'))), ship)).toEqual(['crew']);
});

test('an unknown rests on what is missing, and only on that', () => {
  const ship = situation({ vessel: 'ship', crew: DONT_KNOW });
  expect(reasonsOf(all(vessel.is('ship'), crew.is('few'), cargo.has('wine')), ship)).toEqual([
    'crew',
    'cargo'
  ]);
});

test('where a question is pointless, the answers that make it so are the reason', () => {
  const raft = situation({ vessel: 'raft', cargo: ['wood'], toll: 'paid' });
  expect(reasonsOf(toll.is('paid'), raft)).toEqual(['vessel']);
});

test('an answer that no longer counts is no reason', () => {
  const raft = situation({ vessel: 'raft', cargo: ['wood'] });
  expect(reasonsOf(cargo.has('wine'), raft)).toEqual(['vessel']);
});

test('a yes rests on the answer itself, not on what opened its question', () => {
  const paying = situation({ vessel: 'ship', cargo: ['wood'], toll: 'paid' });
  expect(reasonsOf(toll.is('paid'), paying)).toEqual(['toll']);
});

test('where it is open whether a question is asked, what decides that is missing too', () => {
  expect(reasonsOf(captain.is('elected'), situation({ vessel: 'ship' }))).toEqual(['crew', 'captain']);
  expect(reasonsOf(captain.is('elected'), situation({ vessel: 'ship', captain: 'elected' }))).toEqual([
    'crew'
  ]);
});

test('an answer that says no is the reason even before it is known whether it counts', () => {
  expect(reasonsOf(captain.is('elected'), situation({ captain: 'owner' }))).toEqual(['captain']);
});

test('reasons come in the order of the condition, each once', () => {
  const ship = situation({ vessel: 'ship', crew: 'few' });
  const condition = all(crew.atLeast('few'), vessel.is('ship'), crew.atMost('few'));
  expect(reasonsOf(condition, ship)).toEqual(['crew', 'vessel']);
});

/** These questions, and those whose answers open them. */
function withOpeners(ids: readonly string[], now: Situation): Set<string> {
  const known = new Set(ids);
  for (const id of known) reasonsOf(now.gate(id), now).forEach((opener) => known.add(opener));
  return known;
}

const only = (answers: Answers, ids: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));

test('the reasons of a yes or a no are enough to conclude the same', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, whole }) => {
      const now = new Situation(questions, whole);
      const kept = only(whole, withOpeners(reasonsOf(condition, now), now));
      expect(verdictOf(condition, new Situation(questions, kept))).toBe(verdictOf(condition, now));
    }),
    { numRuns: 500 }
  );
});

test('the reasons of an early yes or no are answers that were given', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, answers }) => {
      const now = new Situation(questions, answers);
      if (verdictOf(condition, now) === 'unknown') return;
      for (const id of reasonsOf(condition, now)) expect(answers[id]).toBeDefined();
    })
  );
});

test('an unknown always says what is missing, and answering just that decides', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, answers, whole }) => {
      const now = new Situation(questions, answers);
      if (verdictOf(condition, now) !== 'unknown') return;
      const missing = reasonsOf(condition, now);
      expect(missing).not.toEqual([]);
      for (const id of missing) expect([undefined, DONT_KNOW]).toContain(answers[id]);
      const told = new Situation(questions, { ...answers, ...only(whole, new Set(missing)) });
      expect(verdictOf(condition, told)).not.toBe('unknown');
    }),
    { numRuns: 500 }
  );
});
