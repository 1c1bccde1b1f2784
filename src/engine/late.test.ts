import { expect, test } from 'vitest';
import { late } from './late.ts';

test('a part that comes is the part', async () => {
  expect(await late(() => Promise.resolve({ a: 1 }))).toEqual({ a: 1 });
});

test('a part that does not come says so at the first time of asking, in the words of the browser', async () => {
  const said = new Error('error loading dynamically imported module: https://example.org/a.js');
  await expect(late(() => Promise.reject(said))).rejects.toBe(said);
});

test('a part that is asked for once more is asked for at another address', async () => {
  const missing = () => Promise.reject(new Error('Failed to fetch: https://example.org/b.js'));
  await expect(late(missing)).rejects.toThrow('https://example.org/b.js');
  await expect(late(missing)).rejects.not.toThrow(/b\.js$/);
  await expect(late(missing)).rejects.not.toThrow(/b\.js$/);
});

test('a part that fails without an address goes on failing as it did', async () => {
  const broken = new Error('it is broken');
  const part = () => Promise.reject(broken);
  await expect(late(part)).rejects.toBe(broken);
  await expect(late(part)).rejects.toBe(broken);
});
