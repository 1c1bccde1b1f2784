import { afterEach, expect, test, vi } from 'vitest';
import { Ear } from './ear.ts';

afterEach(() => vi.useRealTimers());

test('what is told is heard, as often as was asked for', async () => {
  const ear = new Ear();
  const heard = ear.hear('begun', 2);
  let over = false;
  void heard.then(() => (over = true));
  ear.listen({ did: 'begun' });
  ear.listen({ did: 'held' });
  await Promise.resolve();
  expect(over).toBe(false);
  ear.listen({ did: 'begun' });
  await heard;
});

test('what is never told is said to be so, and ends no program that has given up waiting', async () => {
  vi.useFakeTimers();
  const unheard: unknown[] = [];
  const note = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', note);
  const ear = new Ear();
  void ear.hear('walked');
  const waited = ear.hear('begun');
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await expect(waited).rejects.toThrow('No page has told “begun”.');
  await new Promise((over) => setImmediate(over));
  process.off('unhandledRejection', note);
  expect(unheard).toEqual([]);
});
