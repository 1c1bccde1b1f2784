import { describe, expect, it } from 'vitest';
import { adviceWith, crew, situation, vessel } from '#engine/reason/fixture.ts';
import { consult } from './consultation.ts';
import { departure, gistOf, type Gist } from './gist.ts';

const insurance = adviceWith({ id: 'insurance', kind: 'cover', requires: [{ when: crew.atLeast('few') }] });
const watch = adviceWith({ id: 'watch', kind: 'rule', requires: [{ when: vessel.is('ship') }] });
const bell = adviceWith({ id: 'bell', kind: 'rule' });
const manifest = adviceWith({ id: 'manifest', kind: 'action' });
const action = { ...manifest, horizon: 30, after: [], serves: [], urgency: 'ordinary' } as const;

const expected: Gist = {
  retained: { funding: ['donations', 'prizes'], action: ['set-licence'] },
  firstActions: ['set-licence', 'meet-peer']
};

describe('the gist of a consultation', () => {
  it('names what is retained by kind, and the first actions; what is unsure or set aside is left out', () => {
    expect(gistOf(consult([insurance, watch, bell, action], situation({ vessel: 'ship' })))).toEqual({
      retained: { cover: [], rule: ['bell', 'watch'], action: ['manifest'] },
      firstActions: ['manifest']
    });
  });

  it('departs in nothing from itself, whatever the order inside a kind', () => {
    const shuffled = { ...expected, retained: { ...expected.retained, funding: ['prizes', 'donations'] } };
    expect(departure(expected, expected)).toBeUndefined();
    expect(departure(expected, shuffled)).toBeUndefined();
  });

  it('tells what came, what went, and first actions in another order', () => {
    const found: Gist = {
      retained: { funding: ['donations', 'services'], action: ['set-licence'] },
      firstActions: ['meet-peer', 'set-licence']
    };
    expect(departure(expected, found)).toEqual({
      added: ['services'],
      lost: ['prizes'],
      firstActions: { expected: ['set-licence', 'meet-peer'], found: ['meet-peer', 'set-licence'] }
    });
  });
});
