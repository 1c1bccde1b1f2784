import { expect, it } from 'vitest';
import { Attempt } from './attempt.svelte.ts';

it('a second click while the first is at work does nothing', async () => {
  let done = 0;
  const opening = new Attempt(async (by: number) => {
    await Promise.resolve();
    done += by;
  });
  await Promise.all([opening.start(1), opening.start(1)]);
  expect(done).toBe(1);
  expect(opening.state).toBe('here');
  await opening.start(2);
  expect(done).toBe(3);
});

it('one that failed says so instead of throwing, and is done again with what it was given', async () => {
  let network = false;
  const opened: string[] = [];
  const opening = new Attempt(async (name: string) => {
    if (!network) throw new TypeError('Failed to fetch dynamically imported module');
    opened.push(name);
  });
  opening.retry();
  expect(opening.state).toBe('idle');
  await opening.start('the example');
  expect(opening.state).toBe('failed');
  network = true;
  opening.retry();
  await new Promise((resolve) => setTimeout(resolve));
  expect(opening.state).toBe('here');
  expect(opened).toEqual(['the example']);
});
