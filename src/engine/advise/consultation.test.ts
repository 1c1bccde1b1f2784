import { expect, test } from 'vitest';
import { adviceWith, captain, cargo, crew, situation, vessel, wholeStory } from '#engine/reason/fixture.ts';
import { consult } from './consultation.ts';

const insurance = adviceWith({
  id: 'insurance',
  kind: 'cover',
  requires: [{ when: crew.atLeast('few') }]
});
const charter = adviceWith({
  id: 'charter',
  kind: 'rule',
  requires: [{ when: captain.is('elected') }, { when: crew.atLeast('few') }]
});
const watch = adviceWith({ id: 'watch', kind: 'rule', requires: [{ when: vessel.is('ship') }] });
const manifest = {
  ...adviceWith({ id: 'manifest', kind: 'action', favours: [{ when: cargo.has('wood') }] })
};
const action = { ...manifest, horizon: 30, after: [], serves: ['charter'], urgency: 'ordinary' } as const;

const advice = [insurance, charter, watch, action];
const idsOf = (judgements: readonly { advice: { id: string } }[]) =>
  judgements.map(({ advice: { id } }) => id);

test('advice is judged kind by kind, the best first', () => {
  const { judgements } = consult(advice, situation({ vessel: 'ship' }));
  expect(idsOf(judgements)).toEqual(['insurance', 'watch', 'charter', 'manifest']);
  expect(judgements.map(({ status }) => status)).toEqual([
    'to-confirm',
    'retained',
    'to-confirm',
    'retained'
  ]);
});

test('what is to be found out first is what would decide most advice', () => {
  const crowd = { ...insurance, id: 'crowd' };
  const { openQuestions } = consult([watch, insurance, crowd], situation());
  expect(openQuestions).toEqual([
    { question: 'crew', decides: ['insurance', 'crowd'], holdsBack: ['insurance', 'crowd'] },
    { question: 'vessel', decides: ['watch'], holdsBack: ['watch'] }
  ]);
});

test('an advice may wait for several answers', () => {
  const { openQuestions } = consult([charter], situation({ vessel: 'ship' }));
  expect(openQuestions.map(({ question }) => question)).toEqual(['crew', 'captain']);
});

test('an advice that is discarded waits for nothing', () => {
  expect(consult([charter], situation({ captain: 'owner' })).openQuestions).toEqual([]);
});

test('only actions are planned', () => {
  const { plan } = consult(advice, situation(wholeStory));
  expect(idsOf(plan.map(({ judgement }) => judgement))).toEqual(['manifest']);
});

test('the answers are read once, as one situation', () => {
  const known = situation(wholeStory);
  expect(consult(advice, known).situation).toBe(known);
});
