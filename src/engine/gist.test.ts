import { describe, expect, it } from 'vitest';
import { consult } from './consultation.ts';
import { departure, gistOf, type Gist } from './gist.ts';

const nothing = new Map();

const expected: Gist = {
  retained: { funding: ['donations', 'prizes'], action: ['set-licence'] },
  firstActions: ['set-licence', 'meet-peer']
};

describe('the gist of a consultation', () => {
  it('is empty where nothing is known', () => {
    const consultation = consult(nothing, [], {});
    expect(gistOf(consultation)).toEqual({ retained: {}, firstActions: [] });
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
