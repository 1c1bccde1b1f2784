import { expect, test } from 'vitest';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { adviceWith, captain, crew, situation, vessel } from '#engine/reason/fixture.ts';
import { certaintyOf, hangsOn, whatIsKnown } from './certainty.ts';
import { judge, statusOf } from './judge.ts';

const charter = adviceWith({ requires: [{ when: captain.is('elected') }] });
const whoIsCaptain = adviceWith({ requires: [{ when: captain.is('owner', DONT_KNOW) }] });
const aboard = { vessel: 'ship', crew: 'many' };

test('an advice is certain once no missing answer can change it', () => {
  expect(hangsOn(charter, situation({ ...aboard, captain: 'elected' }))).toEqual([]);
  expect(hangsOn(charter, situation({ captain: 'owner' }))).toEqual([]);
  expect(hangsOn(charter, situation({ vessel: 'raft' }))).toEqual([]);
});

test('it hangs on its own questions, and on those that decide whether they are asked', () => {
  expect(hangsOn(charter, situation({ vessel: 'ship' }))).toEqual(['crew', 'captain']);
});

test('what is retained because something is not known hangs on finding it out', () => {
  const now = situation({ ...aboard, captain: DONT_KNOW });
  expect(statusOf(whoIsCaptain, now)).toBe('retained');
  expect(hangsOn(whoIsCaptain, whatIsKnown(now))).toEqual(['captain']);
});

test('what is known is every answer but “I don’t know”', () => {
  expect(whatIsKnown(situation({ vessel: 'ship', crew: DONT_KNOW })).answers).toEqual({ vessel: 'ship' });
});

test('without any answer, only what nothing conditions is certain', () => {
  const advice = [charter, whoIsCaptain, adviceWith({ requires: [{ when: crew.atMost('few') }] })];
  for (const one of [...advice, adviceWith({ requires: [{ when: vessel.is('raft') }] })]) {
    expect(hangsOn(one, situation())).not.toEqual([]);
  }
  expect(hangsOn(adviceWith({}), situation())).toEqual([]);
});

test('the advice is parted into what is certain and what hangs', () => {
  const now = situation({ ...aboard, captain: DONT_KNOW });
  const sure = adviceWith({ id: 'sure', requires: [{ when: vessel.is('raft') }] });
  const judged = [judge(sure, now), judge(whoIsCaptain, now)];
  expect(certaintyOf(judged, now)).toEqual({ certain: judged.slice(0, 1), hanging: judged.slice(1) });
});
