import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the platform writes by the rules of the device where no language is named: “i” is “İ” in Turkish. */
const BY_THE_DEVICE = /\.toLocale\w*\(\)|\bIntl\.\w+\(\s*(\)|undefined)/u;

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte|js)$/.test(name))
  .map((name) => join('src', name));

test('what is written by the rules of the device is seen', () => {
  for (const line of ['title.toLocaleLowerCase()', 'new Date().toLocaleDateString()', 'Intl.ListFormat()']) {
    expect(line).toMatch(BY_THE_DEVICE);
  }
  for (const line of ["title.toLocaleLowerCase('fr')", 'title.toLowerCase()', 'Intl.ListFormat(region)']) {
    expect(line).not.toMatch(BY_THE_DEVICE);
  }
});

test('nothing is written by the rules of the device: only by those of the language of the page', () => {
  expect(code.filter((file) => BY_THE_DEVICE.test(readFileSync(file, 'utf8')))).toEqual([]);
});
