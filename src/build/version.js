import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build is made of. The lock says which versions of the tools and libraries. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'src',
  'static',
  'tests/people/expected'
];

/** Of these, what no build reads. */
const ELSEWHERE = /(\.test\.ts|\.md)$|^src\/programs\//;

/**
 * The name of the version that is built, such as `0.3.0-4f1a9c27be`: the same for the same sources, so that
 * nobody is offered a “new version” that says nothing new; another for any other, the code included,
 * because a returning device compares nothing else.
 * @param {readonly string[]} settings what else decides what is built, such as the folder it is put into
 * @param {string} root the folder of the repository
 */
export function versionName(settings, root = ROOT) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of SOURCES.flatMap((source) => filesIn(root, source)).sort()) {
    if (!ELSEWHERE.test(file)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  const [, version] = /"version": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8')) ?? [];
  if (!version) throw new Error('package.json names no version.');
  return `${version}-${hash.digest('hex').slice(0, 10)}`;
}

/**
 * @param {string} root
 * @param {string} source a file or a folder
 * @returns {string[]}
 */
const filesIn = (root, source) =>
  statSync(join(root, source)).isDirectory()
    ? readdirSync(join(root, source)).flatMap((name) => filesIn(root, `${source}/${name}`))
    : [source];
