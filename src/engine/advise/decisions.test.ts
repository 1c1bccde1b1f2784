import { expect, test } from 'vitest';
import { untouchedAction, type Decision } from '#engine/dossier.ts';
import { adviceWith, crew, situation, vessel } from '#engine/reason/fixture.ts';
import { consult } from './consultation.ts';
import { decisionOn, inOwnWords, selectionOf, type LeadDecisions } from './decisions.ts';
import { MOST_BY_HORIZON, type ActionShape } from './plan.ts';

const decided = (said: Partial<Decision>): Decision => ({
  decided: 'open',
  reason: '',
  title: '',
  at: 0,
  ...said
});

const tips = ['sail', 'row', 'anchor'].map((id) =>
  adviceWith({ id, requires: [{ when: vessel.is('ship') }] })
);
const manned = adviceWith({ id: 'manned', requires: [{ when: crew.is('many') }] });

const action = (id: string): ActionShape =>
  adviceWith({ id, kind: 'action', horizon: 30, after: [], serves: [], urgency: 'ordinary' } as const);
const actions = ['one', 'two', 'three', 'four'].map(action);

const selection = (deciding: Partial<LeadDecisions>, answers = { vessel: 'ship' }) => {
  const { judgements } = consult([...tips, manned, ...actions], situation(answers));
  return selectionOf(judgements, { decisions: {}, actions: {}, ...deciding });
};

const ids = (judgements: readonly Readonly<{ advice: { id: string } }>[]) =>
  judgements.map(({ advice }) => advice.id);

test('a way of funding that the lead counts on comes after what she accepted, before the rest', () => {
  const pick = {
    picked: true,
    amount: null,
    payers: null,
    inKind: false,
    months: null,
    signed: false,
    at: 0
  };
  const deciding = {
    decisions: { anchor: decided({ decided: 'accepted' }) },
    actions: {},
    picks: { row: pick, sail: { ...pick, picked: false } }
  };
  const { judgements } = consult(tips, situation({ vessel: 'ship' }));
  expect(ids(selectionOf(judgements, deciding).recommended)).toEqual(['anchor', 'row', 'sail']);
});

test('as long as nothing is decided, everything retained is recommended', () => {
  const { recommended, rejected, contested } = selection({});
  expect(ids(recommended)).toEqual(['sail', 'row', 'anchor', 'one', 'two', 'three', 'four']);
  expect([...rejected, ...contested]).toEqual([]);
});

test('a rejected advice is put apart, and stays retained', () => {
  const { recommended, rejected } = selection({ decisions: { row: decided({ decided: 'rejected' }) } });
  expect(ids(recommended)).not.toContain('row');
  expect(rejected.map(({ advice: { id }, status }) => [id, status])).toEqual([['row', 'retained']]);
});

test('an accepted advice comes before the others', () => {
  const { recommended } = selection({ decisions: { anchor: decided({ decided: 'accepted' }) } });
  expect(ids(recommended).slice(0, 3)).toEqual(['anchor', 'sail', 'row']);
});

test('an accepted advice that the answers discard or leave open is shown as contested', () => {
  const decisions = { sail: decided({ decided: 'accepted' }), manned: decided({ decided: 'accepted' }) };
  const { contested } = selection({ decisions }, { vessel: 'raft' });
  expect(contested.map(({ advice: { id }, status }) => [id, status])).toEqual([
    ['manned', 'to-confirm'],
    ['sail', 'discarded']
  ]);
});

test('the next action takes the place of one that is set aside', () => {
  const first = (deciding: Partial<LeadDecisions>) =>
    selection(deciding).plan.flatMap(({ judgement, place }) =>
      place === 'first' ? [judgement.advice.id] : []
    );
  expect(first({})).toEqual(['one', 'two', 'three']);
  const actions = { two: { ...untouchedAction, state: 'set-aside', reason: 'Done last year' } } as const;
  expect(first({ actions })).toEqual(['one', 'three', 'four']);
  expect(first({ actions })).toHaveLength(MOST_BY_HORIZON);
  expect(ids(selection({ actions }).rejected)).toEqual(['two']);
});

test('an action is decided on by its follow-up alone', () => {
  const [one] = actions;
  if (!one) throw new Error('There is an action.');
  const deciding = {
    decisions: { one: decided({ decided: 'rejected', reason: 'Elsewhere' }) },
    actions: { one: { ...untouchedAction, state: 'doing' } }
  } as const;
  expect(decisionOn(one, deciding).decided).toBe('open');
  const aside = { one: { ...untouchedAction, state: 'set-aside', reason: 'Too early' } } as const;
  expect(decisionOn(one, { decisions: {}, actions: aside })).toMatchObject({
    decided: 'rejected',
    reason: 'Too early'
  });
});

test('an advice is called by the lead’s words, and by ours where she wrote none', () => {
  const named = { sail: { title: 'Hoist the sail' }, row: { title: 'Row' } };
  expect(
    inOwnWords(named, {
      sail: decided({ title: 'Sheets up' }),
      row: decided({}),
      gone: decided({ title: 'x' })
    })
  ).toEqual({ sail: { title: 'Sheets up' }, row: { title: 'Row' } });
});
