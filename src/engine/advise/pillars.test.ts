import { expect, test } from 'vitest';
import { all, any } from '#engine/reason/condition.ts';
import { crew, situation, vessel } from '#engine/reason/fixture.ts';
import { judgePillar, type PillarCriterion } from './pillars.ts';

const met = { when: all(), text: 'met' };
const missing = { when: any(), text: 'missing' };
const unknown = { when: crew.is('few'), text: 'unknown' };

const footing = (...criteria: PillarCriterion[]) =>
  judgePillar({ id: 'resource', criteria }, situation()).footing;

test('a pillar stands when nothing is missing', () => {
  expect(footing(met, met)).toBe('stands');
});

test('one thing that is missing is enough to say so, whatever is not known', () => {
  expect(footing(met, missing, unknown)).toBe('lacks');
});

test('what is not known makes nothing stand, and nothing fall', () => {
  expect(footing(met, unknown)).toBe('open');
  expect(footing(unknown, unknown)).toBe('open');
});

test('a pillar is absent when everything is missing', () => {
  expect(footing(missing, missing)).toBe('absent');
  expect(footing(missing, unknown)).toBe('lacks');
});

test('each criterion says on which answers it rests', () => {
  const { criteria } = judgePillar(
    { id: 'resource', criteria: [{ when: vessel.is('ship'), text: 'a ship' }, unknown] },
    situation({ vessel: 'raft' })
  );
  expect(criteria).toEqual([
    { text: 'a ship', verdict: 'no', answers: ['vessel'] },
    { text: 'unknown', verdict: 'unknown', answers: ['crew'] }
  ]);
});
