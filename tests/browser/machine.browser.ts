import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { holdBack } from './chunks.ts';
import { awake, expect, option, proceed, questionHere, questionPage, test } from './pages.ts';
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

test('the machine comes with the pages that show the course, and with no other', () => {
  const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(fr|en)\/.*index\.html$/.test(file)
  );
  const shows = (page: string) => /^(fr|en)\/(course\/([^/]+\/)?|projects\/)index\.html$/.test(page);
  const carrying = pages.filter((page) => [...scriptsOf(page)].some(hasMachine));
  expect(carrying).toEqual(pages.filter(shows));
});

/** The scripts of the site that hold the machine. */
const machines = readdirSync(join(BUILD, '_app/immutable/chunks')).filter((file) =>
  hasMachine(`_app/immutable/chunks/${file}`)
);

test('a question asks for the machine once it is drawn, and walks on as well without it', async ({
  page
}) => {
  const come = await Promise.all(machines.map((file) => holdBack(page, `**/${file}`)));
  const asked = page.waitForRequest((request) => machines.some((file) => request.url().endsWith(file)));
  await page.goto(questionPage('maturity'));
  await awake(page);
  await asked;
  await option(page, 'maturity', 'idea').check();
  await proceed(page);
  await expect.poll(() => questionHere(page)).toBe('resource');
  await page.goBack();
  await expect.poll(() => questionHere(page)).toBe('maturity');

  for (const release of come) release();
  await proceed(page);
  await expect.poll(() => questionHere(page)).toBe('resource');
});
