import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The layers of the house, and what each may import; arrows never point back. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  knowledge: ['engine'],
  storage: ['engine'],
  texts: ['engine'],
  outputs: ['engine', 'texts'],
  ui: ['engine', 'texts'],
  state: ['engine', 'knowledge', 'storage'],
  // The reference people live with the plans that the tests keep of them: pages and proofs look at those, not at a copy.
  programs: ['engine', 'knowledge', 'storage', 'texts', 'outputs', 'tests'],
  routes: ['engine', 'knowledge', 'storage', 'texts', 'outputs', 'ui', 'state']
};

/** The one layer that names each vendor. */
const doors: Readonly<Record<string, readonly string[]>> = {
  dexie: ['storage'],
  valibot: ['storage', 'programs'],
  xstate: ['engine']
};

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|svelte)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, target]) => target ?? ''
  );

const layerOf = (file: string, target: string) => {
  if (target.startsWith('virtual:knowledge')) return 'knowledge';
  const inside = target.startsWith('#') ? target.slice(1) : relative('src', join(dirname(file), target));
  return inside.split('/')[0] ?? '';
};

test.each(Object.entries(mayImport))('%s imports only %j', (layer, allowed) => {
  const wrong = filesOf(join('src', layer)).flatMap((file) =>
    importsOf(file)
      .filter((target) => /^(#|\.|virtual:)/.test(target))
      .map((target) => layerOf(file, target))
      .filter((to) => to !== layer && !allowed.includes(to))
      .map((to) => `${file} → ${to}`)
  );
  expect(wrong).toEqual([]);
});

test.each(Object.entries(doors))('only the layers %2$j name %1$s', (vendor, layers) => {
  const wrong = filesOf('src').filter(
    (file) =>
      !layers.includes(file.split('/')[1] ?? '') &&
      importsOf(file).some((target) => target === vendor || target.startsWith(`${vendor}/`))
  );
  expect(wrong).toEqual([]);
});

test('every folder of src is a layer with its arrows', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(mayImport), 'params'].sort());
});

test('files are small: half of them under 100 lines, none over 250', () => {
  const sizes = filesOf('src')
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ file }) => !file.startsWith('src/texts/'))
    .sort((one, other) => one.lines - other.lines);
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(100);
  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
});
