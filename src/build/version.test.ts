import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { versionName } from './version.js';

/** A repository with one file of each sort, some of them changed. */
function repository(changed: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'version-'));
  const files = {
    'package.json': '{ "version": "1.2.3" }',
    'package-lock.json': '{}',
    'svelte.config.js': '',
    'vite.config.ts': '',
    'static/icon.svg': '<svg />',
    'tests/people/expected/one.json': '{}',
    'tests/one.test.ts': '',
    'src/engine/one.ts': 'export const one = 1;',
    'src/engine/one.test.ts': '',
    'src/programs/one.ts': '',
    ...changed
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const named = (changed?: Readonly<Record<string, string>>) => versionName([], repository(changed));

test('the same sources are the same version, wherever and whenever they are built', () => {
  expect(named()).toMatch(/^1\.2\.3-[0-9a-f]{10}$/);
  expect(named()).toBe(named());
});

test.each([
  'package-lock.json',
  'vite.config.ts',
  'static/icon.svg',
  'src/engine/one.ts',
  'src/engine/two.ts'
])('a change of %s is a new version', (file) => expect(named({ [file]: 'changed' })).not.toBe(named()));

test.each(['src/engine/one.test.ts', 'src/programs/one.ts', 'tests/one.test.ts'])(
  'nobody is told of a change of %s',
  (file) => expect(named({ [file]: 'changed' })).toBe(named())
);

test('the same sources built for another folder are another version', () => {
  const root = repository();
  expect(versionName(['/folder'], root)).not.toBe(versionName([''], root));
});
