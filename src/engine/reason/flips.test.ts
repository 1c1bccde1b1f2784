import { expect, test } from 'vitest';
import { DONT_KNOW, type AnswerValue } from './answers.ts';
import { all, any, not } from './condition.ts';
import { captain, cargo, crew, situation, toll, vessel, wholeStory } from './fixture.ts';
import { flipsOf } from './flips.ts';
import { Situation } from './situation.ts';

const flip = (question: string, to: AnswerValue, ...or: AnswerValue[]) => ({ question, to, or });

test('what already comes out so needs no flip', () => {
  expect(flipsOf(vessel.is('ship'), 'yes', situation(wholeStory))).toEqual([]);
});

test('an answer to change, or one to give at last', () => {
  expect(flipsOf(vessel.is('ship'), 'yes', situation({ vessel: 'raft' }))).toEqual([
    [flip('vessel', 'ship')]
  ]);
  expect(flipsOf(crew.atLeast('few'), 'yes', situation({ crew: DONT_KNOW }))).toEqual([
    [flip('crew', 'few', 'many')]
  ]);
});

test('shorter ways come before longer ones', () => {
  const afloat = any(all(vessel.is('raft'), crew.is('alone')), cargo.has('wine'));
  const flips = flipsOf(afloat, 'yes', situation(wholeStory));
  expect(flips).toEqual([
    [flip('cargo', ['wood', 'wine', 'letters'])],
    [flip('vessel', 'raft'), flip('crew', 'alone')]
  ]);
});

test('a question that is not asked is opened first', () => {
  const flips = flipsOf(captain.is('owner'), 'yes', situation({ vessel: 'raft', crew: 'few' }));
  expect(flips).toEqual([[flip('captain', 'owner'), flip('vessel', 'ship')]]);
});

test('to undo an answer, changing what opens its question does as well', () => {
  expect(flipsOf(toll.is('free'), 'no', situation(wholeStory))).toEqual([
    [flip('toll', 'paid')],
    [flip('cargo', ['letters'])],
    [flip('vessel', 'raft')]
  ]);
});

test('a value that would undo something else is not proposed', () => {
  const condition = all(vessel.is('raft', 'dinghy'), not(vessel.is('raft')));
  expect(flipsOf(condition, 'yes', situation({ vessel: 'ship' }))).toEqual([[flip('vessel', 'dinghy')]]);
});

test('an easier way comes first even where it takes longer to find', () => {
  const easy = all(vessel.is('raft', 'dinghy'), not(vessel.is('raft')));
  const found = flipsOf(any(all(crew.is('many'), toll.is('paid')), easy), 'yes', situation(wholeStory));
  expect(found).toEqual([[flip('vessel', 'dinghy')], [flip('crew', 'many'), flip('toll', 'paid')]]);
});

test('values that fail one after the other leave the one that does', () => {
  const four = { ...crew, id: 'watch', options: ['a', 'b', 'c', 'd'] };
  const is = (...options: string[]) => ({ op: 'is', question: 'watch', options }) as const;
  const now = new Situation(new Map([['watch', four]]), { watch: 'a' });
  expect(flipsOf(all(is('b', 'c', 'd'), not(is('b')), not(is('c'))), 'yes', now)).toEqual([
    [flip('watch', 'd')]
  ]);
});

test('where a change opens a question, its answer is part of the flip', () => {
  const condition = all(vessel.is('ship'), not(cargo.has('wine')));
  const flips = flipsOf(condition, 'yes', situation({ vessel: 'raft' }));
  expect(flips).toEqual([[flip('vessel', 'ship'), flip('cargo', ['wood'], ['letters'], ['nothing'])]]);
});

test('a flip of more than three answers is not shown', () => {
  const far = all(vessel.is('ship'), crew.is('many'), captain.is('owner'), cargo.has('wood'));
  expect(flipsOf(far, 'yes', situation())).toEqual([]);
  expect(flipsOf(far, 'yes', situation({ vessel: 'ship' }))[0]).toHaveLength(3);
});

test('“I don’t know” is never proposed', () => {
  const unsure = captain.is('owner', DONT_KNOW);
  expect(flipsOf(unsure, 'yes', situation(wholeStory))).toEqual([[flip('captain', 'owner')]]);
});
