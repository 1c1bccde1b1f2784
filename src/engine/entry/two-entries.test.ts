import { describe, expect, test } from 'vitest';
import { questionsById } from '#engine/reason/situation.ts';
import type { Entry } from './entry.ts';
import { entryDifferences, keyOf, settledEntry } from './two-entries.ts';

const always = { op: 'all', of: [] } as const;
const questions = questionsById(
  ['q1', 'q2', 'q3'].map((id) => ({
    id,
    kind: 'one',
    options: ['a', 'b'],
    alone: [],
    mayNotKnow: false,
    control: 'yours',
    askedWhen: always,
    ...(id === 'q2' ? { objects: [{ id: 'thing', kind: 'line' }] as const } : {})
  }))
);

const entry = (answers: Record<string, string>, words: Record<string, string> = {}): Entry => ({
  answers: new Map(Object.entries(answers).map(([id, value]) => [id, { value, note: '' }])),
  words: new Map(Object.entries(words))
});

describe('two entries of one paper', () => {
  const first = entry({ q1: 'a', q2: 'b' }, { name: 'Paths', thing: 'map' });
  const second = entry({ q3: 'a', q1: 'b', q2: 'b' }, { name: 'Paths', thing: 'chart' });
  const differences = entryDifferences(first, second, questions);

  test('differ where they say something else, in the order of the questions', () => {
    expect(differences.map(keyOf)).toEqual(['question q1', 'words thing', 'question q3']);
    expect(entryDifferences(first, first, questions)).toEqual([]);
  });

  test('are one once each difference is chosen, and not before', () => {
    expect(settledEntry(first, differences, new Map([['question q1', 'first']]))).toBeUndefined();
    const chosen = new Map([
      ['question q1', 'second'],
      ['words thing', 'first'],
      ['question q3', 'first']
    ] as const);
    expect(settledEntry(first, differences, chosen)).toEqual(
      entry({ q1: 'b', q2: 'b' }, { name: 'Paths', thing: 'map' })
    );
    const theirs = new Map(differences.map((one) => [keyOf(one), 'second'] as const));
    const settled = settledEntry(first, differences, theirs);
    expect(settled && entryDifferences(settled, second, questions)).toEqual([]);
  });
});
