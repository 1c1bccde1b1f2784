import { expect, test } from 'vitest';
import { situation } from '#engine/reason/fixture.ts';
import { passingOf } from './passing.ts';

test('a question is answered, to be answered, perhaps asked later, or skipped', () => {
  expect(passingOf('vessel', situation({ vessel: 'ship' }))).toBe('answered');
  expect(passingOf('vessel', situation())).toBe('to-answer');
  expect(passingOf('cargo', situation())).toBe('perhaps');
  expect(passingOf('cargo', situation({ vessel: 'raft', cargo: ['wine'] }))).toBe('skipped');
});
