import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { withBrowser } from './browser.ts';
import type { Figure } from './figure.ts';
import { paths } from './paths.ts';
import { dossierWith, seed } from './seed.ts';
import { BUILD, fileOf, serve } from './server.ts';
import { papersWeight } from './papers-weight.ts';
import { kilobytes, packageWeights, weight } from './weight.ts';

/**
 * Kilobytes of JavaScript in brotli before a page can be used. The aim is 200 for the three last. What the steps of a
 * note say of each case took the plan to 213, 241, 254, 271 and 281, then to 286, since they name the licence, kind by
 * kind, and what decides begins somewhere. One advice took three more with the passphrase and what specialists asked
 * for; the overview took one. A case of its own for who inherits took one from each, and two from the plan. A question took 90 until the map of the course came after it.
 */
const LIGHT = 80;
const WITH_KNOWLEDGE = 202;
const ONE_ADVICE = 207;
const PLAN = 288;

/** Pages that can be used at once: what they announce is all they need (`tests/browser/awake.browser.ts`). */
const light = { home: paths.home, question: paths.question };

/** Pages that can be used once their advice is there: all that a first visit fetches is counted. */
const withKnowledge = {
  'advice overview': { path: paths.advice, atMost: WITH_KNOWLEDGE },
  'one advice': { path: paths.oneAdvice, atMost: ONE_ADVICE },
  plan: { path: paths.plan, atMost: PLAN }
};

/** How much each kind of page and the whole offline package weigh, in brotli. No figure depends on time. */
export async function measureSizes(): Promise<Figure[]> {
  const served = await serve(BUILD);
  try {
    return await withBrowser(async (browser) => {
      // Without a service worker, so that only what the page itself asks for is counted.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await openExample(context, served.origin);
      const figures: Figure[] = [];
      for (const [name, path] of Object.entries(light)) {
        const files = await fetchedBy(context, served.origin + path);
        figures.push(
          kilobytes(`${name}: JavaScript before it can be used`, sum(announcedBy(path)), LIGHT),
          kilobytes(`${name}: JavaScript in all`, sum(files.filter(isScript))),
          ...styleAndText(name, path, files)
        );
      }
      for (const [name, { path, atMost }] of Object.entries(withKnowledge)) {
        const files = await fetchedBy(context, served.origin + path);
        figures.push(
          kilobytes(`${name}: JavaScript in all`, sum(files.filter(isScript)), atMost),
          ...styleAndText(name, path, files)
        );
      }
      return [...figures, ...packageWeights(), papersWeight()];
    });
  } finally {
    await served.close();
  }
}

const isScript = (file: string) => file.endsWith('.js');

const sum = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + weight(readFileSync(fileOf(BUILD, file))), 0);

const styleAndText = (name: string, path: string, files: readonly string[]): Figure[] => [
  kilobytes(`${name}: CSS in files of its own`, sum(files.filter((file) => file.endsWith('.css')))),
  kilobytes(`${name}: HTML`, sum([path]))
];

/** The scripts that the page asks for at once, as it is written. */
function announcedBy(path: string): string[] {
  const html = readFileSync(fileOf(BUILD, path), 'utf8');
  return [...html.matchAll(/href="[^"]*?(\/_app\/[^"]+\.js)" rel="modulepreload"/g)].map(
    ([, file]) => file ?? ''
  );
}

/** Opens the example project, so that the pages have advice to show. */
async function openExample(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(origin + paths.projects);
  await page.waitForLoadState('networkidle');
  await seed(page, [dossierWith(exampleAnswers, 'example')]);
  await page.close();
}

/** From a cold cache: every file that a page has fetched when it has come to rest. */
async function fetchedBy(context: BrowserContext, url: string): Promise<string[]> {
  const page = await context.newPage();
  const files = new Set<string>();
  page.on('requestfinished', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  // Some of it is loaded a moment after the page has come to rest.
  await page.waitForTimeout(1000);
  await page.close();
  return [...files];
}
