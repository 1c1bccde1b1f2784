import { expect, test } from 'vitest';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import {
  captain,
  cargo,
  crew,
  adviceWith,
  situation,
  toll,
  vessel,
  wholeStory
} from '#engine/reason/fixture.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { keeps } from './advice.ts';
import { countStatuses, flipsFor, judge, openQuestionsOf, statusOf } from './judge.ts';

const insurance = adviceWith({
  requires: [{ when: vessel.is('dinghy', 'ship') }, { when: crew.atLeast('few') }],
  favours: [{ when: cargo.has('wood'), strong: true }, { when: captain.is('owner') }],
  cautions: [{ when: toll.is('paid') }]
});

test('an advice is retained once all that it requires is certain', () => {
  expect(statusOf(insurance, situation(wholeStory))).toBe('retained');
  expect(verdictOf(keeps(insurance), situation(wholeStory))).toBe('yes');
});

test('one “no” discards an advice, whatever is still unknown', () => {
  expect(statusOf(insurance, situation({ vessel: 'raft' }))).toBe('discarded');
});

test('an advice waits for what it requires, and for nothing else', () => {
  expect(statusOf(insurance, situation({ ...wholeStory, crew: DONT_KNOW }))).toBe('to-confirm');
  expect(statusOf(insurance, situation({ vessel: 'ship', crew: 'many' }))).toBe('retained');
});

test('neither a missing advantage nor a warning removes an advice', () => {
  const costly = { ...wholeStory, cargo: ['wine'], toll: 'paid', captain: 'elected' };
  expect(statusOf(insurance, situation(costly))).toBe('retained');
});

test('an advice that requires nothing is always retained', () => {
  expect(statusOf(adviceWith({}), situation())).toBe('retained');
});

test('statuses are counted as they are judged', () => {
  const others = [adviceWith({ requires: [{ when: crew.is('few') }] }), adviceWith({})];
  const known = situation({ vessel: 'raft' });
  expect(countStatuses([insurance, ...others], known)).toEqual({
    retained: 1,
    'to-confirm': 1,
    discarded: 1
  });
  expect(countStatuses([], known)).toEqual({ retained: 0, 'to-confirm': 0, discarded: 0 });
});

test('every criterion is explained by the answers behind it', () => {
  const { advice, status, criteria } = judge(insurance, situation({ vessel: 'ship', cargo: ['letters'] }));
  expect(advice).toBe(insurance);
  expect(status).toBe('to-confirm');
  expect(criteria).toEqual([
    { role: 'requires', index: 0, verdict: 'yes', answers: ['vessel'] },
    { role: 'requires', index: 1, verdict: 'unknown', answers: ['crew'] },
    { role: 'favours', index: 0, verdict: 'no', answers: ['cargo'] },
    { role: 'favours', index: 1, verdict: 'unknown', answers: ['crew', 'captain'] },
    { role: 'cautions', index: 0, verdict: 'no', answers: ['cargo'] }
  ]);
});

test('the open questions of an advice are those of what it requires, each once', () => {
  const strict = adviceWith({
    requires: [{ when: crew.atLeast('few') }, { when: captain.is('elected') }],
    favours: [{ when: cargo.has('wood') }]
  });
  expect(openQuestionsOf(judge(strict, situation({ vessel: 'ship' })))).toEqual(['crew', 'captain']);
  expect(openQuestionsOf(judge(strict, situation(wholeStory)))).toEqual([]);
});

test('what would change a status: one answer discards what is retained, others bring the rest in', () => {
  const discarding = flipsFor(insurance, situation(wholeStory));
  expect(discarding).toEqual([
    [{ question: 'vessel', to: 'raft', or: [] }],
    [{ question: 'crew', to: 'alone', or: [] }]
  ]);
  const bringingIn = flipsFor(insurance, situation({ vessel: 'ship' }));
  expect(bringingIn).toEqual([[{ question: 'crew', to: 'few', or: ['many'] }]]);
});
