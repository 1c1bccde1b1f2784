import { expect, it } from 'vitest';
import { questions, vessel } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { nothingTyped } from './fixture.ts';
import { speakerFor } from './spoken.ts';

const saysOf = (answers: Record<string, string>) =>
  speakerFor(new Situation(questions, answers), nothingTyped, 'en').says;

it('what is said unless something is so is said as long as nobody has answered', () => {
  const aboard = { unless: vessel.is('ship') };
  expect(saysOf({})(aboard)).toBe(true);
  expect(saysOf({ vessel: 'raft' })(aboard)).toBe(true);
  expect(saysOf({ vessel: 'ship' })(aboard)).toBe(false);
});

it('what is said only where something is so waits for the answer', () => {
  const aboard = { when: vessel.is('ship') };
  expect(saysOf({})(aboard)).toBe(false);
  expect(saysOf({ vessel: 'raft' })(aboard)).toBe(false);
  expect(saysOf({ vessel: 'ship' })(aboard)).toBe(true);
});
