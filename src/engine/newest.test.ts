import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDossier, type Dossier } from './dossier.ts';
import { newest } from './newest.ts';

const ferry = emptyDossier({ id: 'ferry', name: 'Le bac', purpose: '', createdAt: 1, contentVersion: 'a' });
const said = (value: string, at: number) => ({ value, note: '', at });

test('of each answer the last one stays, whichever state it stands in', () => {
  const here = { ...ferry, updatedAt: 9, answers: { vessel: said('raft', 2), crew: said('few', 9) } };
  const there = { ...ferry, updatedAt: 5, answers: { vessel: said('ship', 5), cargo: said('wood', 4) } };
  const together = { vessel: said('ship', 5), crew: said('few', 9), cargo: said('wood', 4) };
  expect(newest(here, there).answers).toEqual(together);
  expect(newest(there, here).answers).toEqual(together);
});

test('the name is that of the state that was changed last', () => {
  const renamed: Dossier = { ...ferry, name: 'La barge', updatedAt: 3 };
  expect(newest(ferry, renamed).name).toBe('La barge');
  expect(newest(renamed, ferry).name).toBe('La barge');
});

test('an action of the lead’s own that only one state holds stays, and none stands twice', () => {
  const own = (id: string, title: string) => ({ id, title, horizon: 30 as const, at: 1 });
  const one = { ...ferry, ownActions: [own('a', 'Peindre'), own('b', 'Amarrer')] };
  const other = { ...ferry, updatedAt: 8, ownActions: [own('b', 'Amarrer vite'), own('c', 'Partir')] };
  expect(newest(one, other).ownActions.map(({ title }) => title)).toEqual([
    'Peindre',
    'Amarrer vite',
    'Partir'
  ]);
});

test('putting a state together with itself changes nothing, and the later word always wins', () => {
  const entries = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.record({ text: fc.string(), at: fc.nat(9) }),
    {
      noNullPrototype: true
    }
  );
  fc.assert(
    fc.property(entries, entries, fc.nat(9), fc.nat(9), (words, others, now, then) => {
      const one: Dossier = { ...ferry, words, updatedAt: now };
      const other: Dossier = { ...ferry, words: others, updatedAt: then };
      expect(newest(one, one)).toEqual(one);
      const both = newest(one, other);
      for (const id of new Set([...Object.keys(words), ...Object.keys(others)])) {
        expect(both.words[id]?.at).toBe(Math.max(words[id]?.at ?? -1, others[id]?.at ?? -1));
      }
    })
  );
});

test('no part that is said entry by entry is left out', () => {
  const parts = Object.entries(ferry).flatMap(([part, held]) =>
    typeof held === 'object' && !Array.isArray(held) ? [part] : []
  );
  expect(parts).toContain('answers');
  for (const part of parts) {
    const older: Dossier = { ...ferry, [part]: { a: { at: 1 } } };
    expect(newest(older, { ...ferry, updatedAt: 9 })).toHaveProperty([part, 'a'], { at: 1 });
  }
});
