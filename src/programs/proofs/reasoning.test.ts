import { expect, test } from 'vitest';
import { all, any, not } from '#engine/reason/condition.ts';
import { captain, cargo, crew, toll, vessel } from '#engine/reason/fixture.ts';
import { advising, criterion, sailing, sound } from './fixture.ts';
import type { Known } from './knowledge.ts';
import { reasoningProofs } from './reasoning.ts';

/** What is proved wrong of this knowledge. Ways to decide and outcomes are no matter of boats. */
const wrongWith = (known: Known) =>
  Object.fromEntries(
    reasoningProofs(known)
      .filter(({ name, failures }) => !name.startsWith('whatever') && failures.length > 0)
      .map(({ name, failures }) => [name, failures])
  );

const withAdvice = (said: Parameters<typeof advising>[0]): Known => ({
  ...sound,
  advice: [sailing, advising(said)]
});

test('nothing is wrong with sound knowledge', () => {
  expect(wrongWith(sound)).toEqual({});
});

test('a question that nobody can be asked is found', () => {
  const lost = { ...captain, askedWhen: all(vessel.is('raft'), vessel.is('ship')) };
  const broken = { ...sound, questions: [vessel, crew, lost, cargo, toll] };
  expect(wrongWith(broken)['every question can be asked']).toEqual(['captain']);
});

test('a question that waits for itself or for a later one is found', () => {
  const waiting = { ...vessel, askedWhen: any(crew.is('few'), not(crew.is('few'))) };
  const broken = { ...sound, questions: [waiting, crew, captain, cargo, toll], advice: [] };
  expect(wrongWith(broken)['no question is gated by itself or by a later one']).toEqual([
    'vessel is gated by crew'
  ]);
});

test('a question whose answer changes nothing is found, even where a condition names it', () => {
  const vain = advising({
    requires: [criterion(all(crew.atLeast('few'), any(toll.is('paid'), not(toll.is('paid')))))]
  });
  const withoutToll = { ...sailing, cautions: [] };
  expect(
    wrongWith({ ...sound, advice: [withoutToll, vain] })['every question changes some advice by itself']
  ).toEqual(['toll']);
});

test('an advice that nobody can get, and one that everybody gets, are found', () => {
  const wrong = wrongWith(
    withAdvice({ id: 'impossible', requires: [criterion(vessel.is('raft')), criterion(cargo.has('wine'))] })
  );
  expect(wrong['every advice is attainable']).toEqual(['impossible']);
  expect(wrongWith(withAdvice({ id: 'for-all' }))['every advice is avoidable']).toEqual(['for-all']);
});

test('a criterion that is always or never met is found, the path included', () => {
  const wrong = wrongWith(
    withAdvice({
      requires: [criterion(crew.is('few'))],
      favours: [
        criterion(any(crew.is('many'), not(crew.is('many')))),
        criterion(all(vessel.is('raft'), toll.is('paid')))
      ]
    })
  );
  expect(wrong['no criterion is always met']).toEqual(['advice, favours 1: criterion']);
  expect(wrong['no criterion is never met']).toEqual(['advice, favours 2: criterion']);
});

test('a reason that says again what is required, or that cannot come with it, is found', () => {
  const wrong = wrongWith(
    withAdvice({
      requires: [criterion(crew.is('few'))],
      favours: [criterion(crew.atLeast('few'))],
      cautions: [criterion(crew.is('many'))]
    })
  );
  expect(wrong['no reason and no warning is foregone where its advice is kept']).toEqual([
    'advice, favours 1: criterion (always)',
    'advice, cautions 1: criterion (never)'
  ]);
});
