import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, any, fact, not } from '#engine/reason/condition.ts';
import { conditionOver, someQuestions } from '#engine/reason/fixture-random.ts';
import { captain, cargo, crew, questions, vessel } from '#engine/reason/fixture.ts';
import { levelsAddUpTo, scale } from '#engine/reason/question.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { mutantsOf } from './mutants.ts';
import { spelt } from './spelling.ts';

const slipsOf = (condition: Parameters<typeof mutantsOf>[0]) =>
  mutantsOf(condition, questions).map(({ slip, condition: mutated }) => `${slip}: ${spelt(mutated)}`);

test('an option can be left out, or taken for the one beside it', () => {
  expect(slipsOf(cargo.has('wood', 'wine'))).toEqual([
    'option dropped: cargo=wine',
    'option dropped: cargo=wood',
    'option replaced: cargo=letters|wood'
  ]);
});

test('the last option left is never dropped, and “I don’t know” has no neighbour', () => {
  expect(slipsOf(captain.is('elected', 'dont-know'))).toEqual([
    'option dropped: captain=dont-know',
    'option dropped: captain=elected',
    'option replaced: captain=dont-know|owner'
  ]);
  expect(slipsOf(vessel.is('raft'))).toEqual(['option replaced: vessel=dinghy']);
});

test('a list of conditions can lose a part, have one turned round, or mix up all and any', () => {
  expect(slipsOf(any(vessel.is('raft'), not(crew.is('many'))))).toEqual([
    'all and any swapped: all(vessel=raft, not crew=many)',
    'part dropped: not crew=many',
    'part dropped: vessel=raft',
    'turned round: any(not vessel=raft, not crew=many)',
    'turned round: any(vessel=raft, crew=many)'
  ]);
});

test('a fact that is named inside is wrong as a whole; its parts are looked at where they are written', () => {
  const named = fact({ id: 'afloat', when: any(vessel.is('raft'), vessel.is('ship')), fr: '…', en: '…' });
  expect(slipsOf(all(named, crew.is('many')))).toContain('turned round: all(not afloat, crew=many)');
  expect(slipsOf(named)).toEqual([]);
});

test('of a sum of levels, the number or a scale can be wrong, not the alternatives it unfolds into', () => {
  const words = {
    ask: '',
    short: '',
    why: '',
    changes: '',
    findOut: '',
    options: { none: '', some: '', all: '' }
  };
  const level = (id: string) =>
    scale({ id, options: ['none', 'some', 'all'], control: 'yours', fr: words, en: words });
  const scales = [level('a'), level('b'), level('c')];
  const slips = mutantsOf(levelsAddUpTo(3, scales), questionsById(scales));
  expect(slips.map(({ slip }) => slip)).toEqual([
    'sum changed',
    'sum changed',
    'part dropped',
    'part dropped',
    'part dropped'
  ]);
  expect(spelt(slips[1]?.condition ?? all())).toBe(spelt(levelsAddUpTo(4, scales)));
});

test('no mutant reads like what was written, and none comes twice', () => {
  fc.assert(
    fc.property(
      someQuestions.chain((list) => fc.tuple(fc.constant(list), conditionOver(list))),
      ([list, condition]) => {
        const mutants = mutantsOf(condition, questionsById(list)).map((one) => spelt(one.condition));
        expect(new Set([...mutants, spelt(condition)]).size).toBe(mutants.length + 1);
      }
    )
  );
});
