import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '#engine/locale.ts';
import { wordList } from './word-list.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

test.each(locales)('CONTRIBUTING shows the word list that is checked (%s)', (locale) => {
  const rows = wordList[locale].map(({ say, not }) => `| ${say} | ${not.join(', ')} |`);
  expect(rows.filter((row) => !guide.includes(row))).toEqual([]);
});

test('no word is both kept and avoided', () => {
  for (const locale of locales) {
    const kept = wordList[locale].flatMap(({ say }) => say.split(', '));
    const avoided = wordList[locale].flatMap(({ not }) => not);
    expect(kept.filter((word) => avoided.includes(word))).toEqual([]);
    expect(new Set(avoided).size).toBe(avoided.length);
  }
});
