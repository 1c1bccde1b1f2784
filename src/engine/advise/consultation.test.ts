import { expect, test } from 'vitest';
import { adviceWith, captain, cargo, crew, questions, vessel, wholeStory } from '#engine/reason/fixture.ts';
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
  const { judgements } = consult(questions, advice, { vessel: 'ship' });
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
  const { openQuestions } = consult(questions, [watch, insurance, crowd], {});
  expect(openQuestions).toEqual([
    { question: 'crew', decides: ['insurance', 'crowd'], holdsBack: ['insurance', 'crowd'] },
    { question: 'vessel', decides: ['watch'], holdsBack: ['watch'] }
  ]);
});

test('an advice may wait for several answers', () => {
  const { openQuestions } = consult(questions, [charter], { vessel: 'ship' });
  expect(openQuestions.map(({ question }) => question)).toEqual(['crew', 'captain']);
});

test('an advice that is discarded waits for nothing', () => {
  expect(consult(questions, [charter], { captain: 'owner' }).openQuestions).toEqual([]);
});

test('only actions are planned', () => {
  const { plan } = consult(questions, advice, wholeStory);
  expect(idsOf(plan.map(({ judgement }) => judgement))).toEqual(['manifest']);
});

test('the answers are read as one situation', () => {
  expect(consult(questions, advice, wholeStory).situation.answers).toBe(wholeStory);
});
