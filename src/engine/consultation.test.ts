import { expect, test } from 'vitest';
import { consult } from './consultation.ts';
import { adviceWith, captain, cargo, crew, questions, vessel, wholeStory } from './fixture.ts';

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

test('what is to be found out first is what holds back most advice', () => {
  const { openQuestions } = consult(questions, [charter, insurance], { vessel: 'ship', captain: 'elected' });
  expect(openQuestions).toEqual([{ question: 'crew', holdsBack: ['charter', 'insurance'] }]);
  const nothingSaid = consult(questions, [charter, watch, insurance], {}).openQuestions;
  expect(nothingSaid.map(({ question, holdsBack }) => [question, holdsBack.length])).toEqual([
    ['vessel', 2],
    ['crew', 2],
    ['captain', 1]
  ]);
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
