import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from './pages.ts';
import { BUILD } from './server.ts';

const read = (file: string): string => readFileSync(join(BUILD, file), 'utf8');

/** The scripts that a page asks for, and those that they cannot run without. */
function scriptsOf(page: string): Set<string> {
  const scripts = new Set<string>();
  const follow = (script: string) => {
    if (scripts.has(script)) return;
    scripts.add(script);
    for (const [, file = ''] of read(script).matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      follow(posix.join(posix.dirname(script), file));
    }
  };
  for (const [, file = ''] of read(page).matchAll(/(_app\/[^"]+\.js)" rel="modulepreload"/g)) follow(file);
  return scripts;
}

const carriesMachine = new Map<string, boolean>();

/** XState names its first event so; nothing else does. */
function hasMachine(script: string): boolean {
  const known = carriesMachine.get(script) ?? read(script).includes('xstate.init');
  carriesMachine.set(script, known);
  return known;
}

test('the machine comes with the pages that walk the course, and with no other', () => {
  const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(fr|en)\/.*index\.html$/.test(file)
  );
  const walks = (page: string) => /^(fr|en)\/(course|projects)\//.test(page);
  const carrying = pages.filter((page) => [...scriptsOf(page)].some(hasMachine));
  expect(carrying).toEqual(pages.filter(walks));
});
