import { expect, it } from 'vitest';
import { moveFor } from './rehearsal-keys.ts';

it('moves with arrows everywhere, and with the space bar unless that presses a button', () => {
  expect(['ArrowRight', 'ArrowDown', 'PageDown'].map((key) => moveFor(key, true))).toEqual([1, 1, 1]);
  expect(['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => moveFor(key, false))).toEqual([-1, -1, -1]);
  expect([moveFor(' ', false), moveFor(' ', true), moveFor('a', false)]).toEqual([1, undefined, undefined]);
});
