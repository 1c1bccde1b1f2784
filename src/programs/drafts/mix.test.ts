import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withMode } from './mix.ts';

const mix = readFileSync(new URL('../../knowledge/mix.ts', import.meta.url), 'utf8');

test('a new way of funding takes its place at the end of the mix, and nothing else changes', () => {
  const longer = withMode(mix, 'new-mode');
  const before = mix.split('\n');
  const added = longer.split('\n').filter((line) => !before.includes(line));
  expect(added.at(-1)).toBe("  'new-mode': money('seed')");
  expect(longer.split('\n')).toHaveLength(before.length + 1);
});

test('a file without that table is not touched', () => {
  expect(() => withMode('export const other = {};', 'new-mode')).toThrow(/placeOf/);
});
