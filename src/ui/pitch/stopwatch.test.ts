import { expect, it } from 'vitest';
import { elapsed, held, onDial, resumed, started } from './stopwatch.ts';

it('counts while it runs, and neither more nor less when it is held twice', () => {
  const pausedAt5 = held(held(started(1000), 6000), 9000);
  expect(elapsed(pausedAt5, 99_000)).toBe(5000);
  expect(elapsed(resumed(resumed(pausedAt5, 20_000), 21_000), 22_000)).toBe(7000);
});

it('never runs backwards when the clock of the device is set back', () => {
  expect(elapsed(started(1000), 0)).toBe(0);
});

it('reads like a watch', () => {
  expect([0, 9_999, 65_000, 600_000].map(onDial)).toEqual(['0:00', '0:09', '1:05', '10:00']);
});
