import { expect, test } from 'vitest';
import { all, any, not } from '#engine/reason/condition.ts';
import { crew, vessel, wholeStory } from '#engine/reason/fixture.ts';
import { advising, criterion, sound } from './fixture.ts';
import type { Known } from './knowledge.ts';
import { mutationProof, mutationReport } from './mutation.ts';

const about = (...advice: Known['advice']): Known => ({ questions: [vessel, crew], advice });

const onShips = advising({ requires: [criterion(vessel.is('ship'))] });

test('nobody sees a mistake where there is nobody, save what breaks a property', () => {
  const { score, survivors } = mutationReport(about(onShips), []);
  expect(score).toBe(0);
  expect(survivors.map(({ mistake }) => mistake)).toEqual([
    'turned round',
    'option replaced',
    'criterion dropped'
  ]);
});

test('a person on each side of a condition sees whatever is wrong with it', () => {
  const people = [{ vessel: 'ship' }, { vessel: 'dinghy' }, { vessel: 'raft' }];
  const report = mutationReport(about(onShips), people);
  expect(report).toMatchObject({ people: 3, tried: 3, died: 3, same: 0, score: 1, survivors: [] });
});

test('a mistake that means the same is not counted against the people', () => {
  const twice = advising({ requires: [criterion(all(crew.atLeast('few'), not(crew.is('alone'))))] });
  const { byMistake, survivors } = mutationReport(about(twice), [
    { crew: 'alone' },
    { crew: 'few' },
    { crew: 'many' }
  ]);
  expect(byMistake['part dropped']).toEqual({ tried: 2, died: 0, same: 2 });
  expect(survivors).toEqual([]);
});

test('a condition that could no longer be met dies without anybody looking', () => {
  const either = advising({
    requires: [criterion(all(vessel.is('ship'), crew.is('few'))), criterion(crew.is('few'))]
  });
  const { survivors } = mutationReport(about(either), []);
  // Turned round in one place only, “few” contradicts itself: the advice could never be kept.
  expect(survivors.map(({ mistake, reads }) => `${mistake}: ${reads}`)).not.toContain(
    'turned round: all(vessel=ship, not crew=few)'
  );
});

test('a gate that is wrong shows in what somebody is asked, save where nobody carries wine', () => {
  const { survivors } = mutationReport({ ...sound, advice: [] }, [
    wholeStory,
    { vessel: 'raft', crew: 'alone' },
    { vessel: 'dinghy', crew: 'many', cargo: ['wood'], toll: 'paid' },
    { vessel: 'ship', crew: 'alone', cargo: ['nothing'] },
    { vessel: 'ship', crew: 'many', captain: 'owner', cargo: ['letters'] }
  ]);
  expect(survivors.map(({ place, reads }) => `${place}: ${reads}`)).toEqual(['question toll: cargo=wood']);
});

test('a weight shows only in the order of several pieces of advice', () => {
  const one = advising({ id: 'one', favours: [criterion(vessel.is('ship'), true)] });
  const other = advising({ id: 'other', favours: [criterion(vessel.is('ship')), criterion(crew.is('few'))] });
  const alone = mutationReport(about(one), [{ vessel: 'ship' }]);
  expect(alone.byMistake['weight changed']).toEqual({ tried: 1, died: 0, same: 0 });
  const both = mutationReport(about(one, other), [{ vessel: 'ship', crew: 'few' }]);
  expect(both.byMistake['weight changed']?.died).toBeGreaterThan(0);
});

test('the proof fails as soon as more than eight mistakes in a hundred survive', () => {
  const report = mutationReport(about(onShips), []);
  expect(mutationProof(report).failures).toEqual(['3 survive: see --mutation']);
  expect(mutationProof({ ...report, score: 0.92 }).failures).toEqual([]);
  expect(mutationProof({ ...report, score: 0.919 }).failures).toEqual(['3 survive: see --mutation']);
});

test('a condition that several share is wrong for all of them at once, and counted once', () => {
  const shared = any(vessel.is('ship'), crew.is('many'));
  const one = advising({ id: 'one', requires: [criterion(shared)] });
  const other = advising({ id: 'other', cautions: [criterion(shared)] });
  const together = mutationReport(about(one, other), []).byMistake;
  expect(together['all and any swapped']?.tried).toBe(1);
  expect(together['turned round']?.tried).toBe(2 + 2);
});
