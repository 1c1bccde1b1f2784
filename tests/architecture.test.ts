import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { layers, steps } from '#house.ts';

/** The one layer that names each vendor. */
const doors: Readonly<Record<string, readonly string[]>> = {
  '@noble/hashes': ['storage'],
  dexie: ['storage'],
  docx: ['outputs'],
  qr: ['outputs'],
  fflate: ['outputs'],
  valibot: ['storage', 'programs', 'build'],
  xstate: ['engine']
};

const filesOf = (folder: string, named = /(?<!\.test)\.(ts|js|svelte)$/) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => named.test(name))
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

test.each(layers)('$layer imports only $reads', ({ layer, reads }) => {
  const allowed: readonly string[] = reads;
  const wrong = filesOf(join('src', layer)).flatMap((file) =>
    importsOf(file)
      .filter((target) => /^(#|\.|virtual:)/.test(target))
      .map((target) => layerOf(file, target))
      // The law itself may be read by the page that shows it.
      .filter((to) => to !== layer && to !== 'house.ts' && !allowed.includes(to))
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
  expect(folders.map(({ name }) => name).sort()).toEqual(
    [...layers.map(({ layer }) => layer), 'params'].sort()
  );
});

test('what stands among the pages and is no page of the framework is a component', () => {
  const named = filesOf(join('src', 'routes')).filter((file) => /\.(ts|js)$/.test(file));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !basename(file).startsWith('+'))).toEqual([]);
});

/** Words in both languages are no code; a situation is one text of two pages, with the conditions of its sentences. */
const data = /^src\/(texts|knowledge\/situations)\//;

test('files are small: half of them under 100 lines, none over 250', () => {
  const sizesIn = (folder: string) =>
    filesOf(folder, /\.(ts|js|svelte|css)$/)
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
      .filter(({ file }) => !data.test(file))
      .sort((one, other) => one.lines - other.lines);
  const sizes = sizesIn('src');
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(100);
  expect([...sizes, ...sizesIn('tests')].filter(({ lines }) => lines > 250)).toEqual([]);
});

/** A promise that nobody waits for, in what draws pages: a part that does not come would fail in silence. */
const unawaited: Readonly<Record<string, (text: string) => boolean>> = {
  'loads code by itself': (text) => /\bimport\(/.test(text),
  'goes on after a promise without what to do when it fails': (text) => /\.then\(/.test(text),
  'awaits in its markup without what to show when it fails': (text) =>
    (text.match(/\{#await\b/g) ?? []).length > (text.match(/\{:catch\b/g) ?? []).length,
  'loads knowledge otherwise than through Loading': (text) =>
    /'virtual:knowledge\/(?:note-)?loaders'/.test(text) && !text.includes('new Loading('),
  'loads as it is mounted': (text) => /onMount\(async\b/.test(text)
};

test.each(Object.entries(unawaited))('no component or page %s', (_, does) => {
  const drawing = ['src/ui', 'src/routes'].flatMap((folder) => filesOf(folder, /\.svelte$/));
  expect(drawing.filter((file) => does(readFileSync(file, 'utf8')))).toEqual([]);
});

test('whatever a component or page loads is handed to what shows that it did not come', () => {
  const drawing = ['src/ui', 'src/routes'].flatMap((folder) => filesOf(folder, /\.svelte$/));
  const silent = drawing.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const made = [...text.matchAll(/const (\w+) = new (?:Loading|Attempt)\(/g)].map(([, name]) => name);
    const whole = (name = '') => new RegExp(`=\\{[^}]*\\b${name}\\b(?![.:])[^}]*\\}`);
    return made
      .filter((name) => !whole(name).test(text) && !text.includes(`${name}.state === 'failed'`))
      .map((name) => `${file}: ${name}`);
  });
  expect(silent).toEqual([]);
});

/** What makes markup or code of a text: somebody’s words could be either. */
const makesMarkup =
  /\{@html\b|\b(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write|\bDOMParser\b|\bsrcdoc\b|\beval\(|new Function\(/;

test('nothing that reaches people makes markup or code of a text', () => {
  const reaching = filesOf('src').filter((file) => !/^src\/(programs|build)\//.test(file));
  expect(reaching.length).toBeGreaterThan(1000);
  expect(reaching.filter((file) => makesMarkup.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(makesMarkup.test('<p>{@html dossier.name}</p>')).toBe(true);
});

test('the page on architecture names files that exist', () => {
  expect(steps.filter(({ file }) => !existsSync(file))).toEqual([]);
});
