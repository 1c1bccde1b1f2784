import { expect, test } from 'vitest';
import { openQuestionsIn } from '#engine/advise/open-questions.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { adviceWith, captain, cargo, crew, situation, vessel } from '#engine/reason/fixture.ts';
import { nextBestQuestion, shortPath } from './short-path.ts';

const onShip = adviceWith({ id: 'on-ship', requires: [{ when: vessel.is('ship') }] });
const onRaft = adviceWith({ id: 'on-raft', requires: [{ when: vessel.is('raft') }] });
const watch = adviceWith({ id: 'watch', requires: [{ when: crew.atLeast('few') }] });
const charter = adviceWith({ id: 'charter', requires: [{ when: captain.is('elected') }] });
const manifest = adviceWith({ id: 'manifest', requires: [{ when: cargo.has('wood') }] });

const most = 20;
const best = (advice: Parameters<typeof openQuestionsIn>[0], answers = {}, passed = new Set<string>()) =>
  nextBestQuestion(openQuestionsIn(advice, situation(answers)), situation(answers), passed)?.question;

test('the next best question is the one that would decide most', () => {
  expect(best([watch, onShip, onRaft])).toBe('vessel');
  expect(best([watch, adviceWith({ id: 'rota', requires: watch.requires }), onShip])).toBe('crew');
});

test('of two that would decide as much, the first of the course comes first', () => {
  expect(best([watch, onShip])).toBe('vessel');
});

test('a question that may prove pointless waits until the others are answered or passed', () => {
  const advice = [manifest, adviceWith({ id: 'hold', requires: manifest.requires }), watch];
  expect(best(advice)).toBe('vessel');
  expect(best(advice, {}, new Set(['vessel']))).toBe('crew');
  expect(best(advice, {}, new Set(['vessel', 'crew']))).toBe('cargo');
  expect(best(advice, { vessel: 'ship' })).toBe('cargo');
});

test('nothing is asked that is answered, passed, or pointless', () => {
  expect(best([watch], { crew: DONT_KNOW })).toBeUndefined();
  expect(best([watch], {}, new Set(['crew']))).toBeUndefined();
  expect(best([manifest], { vessel: 'raft' })).toBeUndefined();
});

test('the path stops when what is left is not cheap to ask, and says what it leaves out', () => {
  const path = shortPath([onShip, watch], situation({ vessel: 'ship' }), { most });
  expect(path).toEqual({
    next: undefined,
    answered: 1,
    settled: 1,
    of: 2,
    leftOut: [{ question: 'crew', decides: ['watch'], holdsBack: ['watch'] }]
  });
});

test('as long as something is cheap to ask, the best question is asked, cheap or not', () => {
  const advice = [watch, charter, manifest, onShip];
  expect(shortPath(advice, situation(), { most }).next?.question).toBe('vessel');
  expect(shortPath(advice, situation({ vessel: 'ship' }), { most }).next?.question).toBe('crew');
});

test('the path stops after so many answers, those of before and “I don’t know” counted', () => {
  const said = { vessel: 'ship', crew: DONT_KNOW };
  expect(shortPath([manifest], situation(said), { most: 3 }).next?.question).toBe('cargo');
  expect(shortPath([manifest], situation(said), { most: 2 }).next).toBeUndefined();
});

test('an answer that does not count any more is not counted', () => {
  expect(shortPath([watch], situation({ vessel: 'raft', cargo: ['wood'] }), { most }).answered).toBe(1);
});
