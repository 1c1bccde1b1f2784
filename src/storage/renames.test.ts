import { expect, test } from 'vitest';
import { followRenames, renames } from './renames.ts';

const said = (value: string) => ({ value, note: '', at: 1 });

test('an answer moves to the present name of its question', () => {
  const moved = followRenames({ boat: said('raft'), crew: said('few') }, [{ from: 'boat', to: 'vessel' }]);
  expect(moved).toEqual({ vessel: said('raft'), crew: said('few') });
});

test('names that changed twice are followed in their order', () => {
  const table = [
    { from: 'boat', to: 'ship' },
    { from: 'ship', to: 'vessel' }
  ];
  expect(followRenames({ boat: said('raft') }, table)).toEqual({ vessel: said('raft') });
  expect(followRenames({ boat: said('raft') }, table.toReversed())).toEqual({ ship: said('raft') });
});

test('the answer to a withdrawn question is dropped, the others stay', () => {
  const left = followRenames({ mast: said('tall'), crew: said('few') }, [{ from: 'mast', to: null }]);
  expect(left).toEqual({ crew: said('few') });
});

test('an answer under the present name is never overwritten by an older one', () => {
  const both = { boat: said('raft'), vessel: said('ship') };
  expect(followRenames(both, [{ from: 'boat', to: 'vessel' }])).toEqual({ vessel: said('ship') });
});

test('where nothing was renamed, nothing changes', () => {
  const answers = { vessel: said('raft') };
  expect(followRenames(answers, [{ from: 'boat', to: 'vessel' }])).toEqual(answers);
  expect(followRenames(answers, [])).toEqual(answers);
});

test('the table leads every answer to a name that is still in use', () => {
  for (const [index, { to }] of renames.entries()) {
    const later = renames.slice(index + 1).map(({ from }) => from);
    const earlier = renames.slice(0, index).map(({ from }) => from);
    expect(to !== null && earlier.includes(to) && !later.includes(to)).toBe(false);
  }
});
