import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, any, fact, not } from './condition.ts';
import { someCase } from './fixture-random.ts';
import { captain, crew, questions, situation, vessel } from './fixture.ts';
import { levelsAddUpTo } from './question.ts';
import { Situation } from './situation.ts';
import { treeOf, type Tree } from './tree.ts';
import { opposite, verdictOf, type Verdict } from './verdict.ts';

test('an answer says whether it holds and whether its question is asked', () => {
  const tree = treeOf(captain.is('elected'), situation({ vessel: 'raft', crew: 'few' }));
  expect(tree).toMatchObject({ form: 'answer', verdict: 'no', asked: 'no' });
});

test('a fact gives way to what it means, and keeps its name', () => {
  const afloat = fact({ id: 'afloat', when: any(vessel.is('raft'), crew.is('many')), fr: '…', en: '…' });
  const tree = treeOf(all(afloat), situation({ vessel: 'raft' }));
  expect(tree).toMatchObject({ form: 'any', verdict: 'yes', condition: { op: 'fact', id: 'afloat' } });
});

test('a sum stays a sum', () => {
  const other = { ...crew, id: 'other' };
  const known = new Map([...questions, ['other', other] as const]);
  const tree = treeOf(levelsAddUpTo(3, [crew, other]), new Situation(known, { crew: 'many', other: 'few' }));
  expect(tree).toMatchObject({ form: 'sum', verdict: 'yes', sum: { sum: 3 } });
});

const law = {
  not: ([part]: readonly Verdict[]) => part && opposite[part],
  all: (parts: readonly Verdict[]) =>
    parts.includes('no') ? 'no' : parts.includes('unknown') ? 'unknown' : 'yes',
  any: (parts: readonly Verdict[]) =>
    parts.includes('yes') ? 'yes' : parts.includes('unknown') ? 'unknown' : 'no'
};

/** Every node of a tree, itself first. */
const nodesOf = (tree: Tree): Tree[] => [tree, ...('parts' in tree ? tree.parts.flatMap(nodesOf) : [])];

test('each node has the verdict of its condition, and the one that follows from its parts', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, answers }) => {
      const now = new Situation(questions, answers);
      const tree = treeOf(condition, now);
      expect(tree.verdict).toBe(verdictOf(condition, now));
      for (const node of nodesOf(tree)) {
        expect(node.verdict).toBe(verdictOf(node.condition, now));
        if ('parts' in node)
          expect(node.verdict).toBe(law[node.form](node.parts.map(({ verdict }) => verdict)));
      }
    })
  );
});

test('no list of one is left', () => {
  const tree = treeOf(all(any(not(vessel.is('raft')))), situation());
  expect(nodesOf(tree).map(({ form }) => form)).toEqual(['not', 'answer']);
});
