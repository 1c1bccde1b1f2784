import { expect, test } from 'vitest';
import { cargo, crew, toll, vessel } from '#engine/reason/fixture.ts';
import { advising, criterion, sound } from './fixture.ts';
import type { Known } from './knowledge.ts';
import { namingProofs } from './naming.ts';

const wrongWith = (known: Known) => namingProofs(known).flatMap(({ failures }) => failures);

const naming = (question: string, ...options: string[]): Known => ({
  ...sound,
  advice: [advising({ requires: [criterion({ op: 'is', question, options })] })]
});

test('what is named exists', () => {
  expect(wrongWith(sound)).toEqual([]);
  expect(wrongWith(naming('crew', 'few', 'dont-know'))).toEqual([]);
});

test('a question, an option or a “don’t know” that nobody can say is found', () => {
  expect(wrongWith(naming('rudder', 'left'))).toEqual(['advice, requires 1: criterion names rudder']);
  expect(wrongWith(naming('vessel', 'ship', 'canoe'))).toEqual([
    'advice, requires 1: criterion names vessel=canoe'
  ]);
  expect(wrongWith(naming('vessel', 'dont-know'))).toEqual([
    'advice, requires 1: criterion names vessel=dont-know'
  ]);
});

test('an option that is listed twice, or stands alone without being listed, is found', () => {
  const doubled = { ...vessel, options: [...vessel.options, 'raft' as const] };
  const alone = { ...toll, kind: 'some' as const, alone: ['nobody' as const] };
  expect(wrongWith({ questions: [doubled, crew, cargo, alone], advice: [] })).toEqual([
    'vessel=raft',
    'toll=nobody'
  ]);
});
