import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { exampleAnswers } from '#knowledge/example.ts';
import { addProbe, noted, probeOf, slowDown, withBrowser } from './browser.ts';
import type { Figure } from './figure.ts';
import { paths } from './paths.ts';
import { dossierWith, seed } from './seed.ts';
import { BUILD, fileOf, serve } from './server.ts';
import { kilobytes, packageWeights, weight } from './weight.ts';

/** Kilobytes of JavaScript in brotli before a page can be used. */
const LIGHT = 90;
const WITH_KNOWLEDGE = 200;

type Kind = Readonly<{ name: string; path: string; ready: 'hydrated' | 'advised'; most?: number }>;

/** One page of each kind. Those that need the whole knowledge can be used once their advice is there. */
const kinds: readonly Kind[] = [
  { name: 'home', path: paths.home, ready: 'hydrated', most: LIGHT },
  { name: 'question', path: paths.question, ready: 'hydrated', most: LIGHT },
  { name: 'course', path: paths.course, ready: 'hydrated' },
  { name: 'projects', path: paths.projects, ready: 'hydrated' },
  { name: 'advice overview', path: paths.advice, ready: 'advised', most: WITH_KNOWLEDGE },
  { name: 'one advice', path: paths.oneAdvice, ready: 'advised', most: WITH_KNOWLEDGE },
  { name: 'plan', path: paths.plan, ready: 'advised', most: WITH_KNOWLEDGE }
];

/** How much each kind of page and the whole offline package weigh, in brotli. */
export async function measureSizes(): Promise<Figure[]> {
  const served = await serve(BUILD);
  try {
    return await withBrowser(async (browser) => {
      // Without a service worker, so that only what the page itself asks for is counted.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await addProbe(context);
      await openExample(context, served.origin);
      const figures: Figure[] = [];
      for (const kind of kinds) figures.push(...(await sizesOf(kind, context, served.origin)));
      return [...figures, ...packageWeights()];
    });
  } finally {
    await served.close();
  }
}

/** Opens the example project, so that the pages have advice to show. */
async function openExample(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(origin + paths.projects);
  await page.waitForLoadState('networkidle');
  await seed(page, [dossierWith(exampleAnswers, 'example')]);
  await page.close();
}

/** From a cold cache: what has arrived when the page can be used, and what comes later. */
async function sizesOf(
  { name, path, ready, most }: Kind,
  context: BrowserContext,
  origin: string
): Promise<Figure[]> {
  const page = await context.newPage();
  await slowDown(page, { noCache: true });
  await page.goto(origin + path);
  await noted(page, ready);
  await page.waitForLoadState('networkidle');
  // Some of it is loaded a moment after the page has come to rest.
  await page.waitForTimeout(1000);
  const probe = await probeOf(page);
  const arrivals = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => ({ url: entry.name, at: (entry as PerformanceResourceTiming).responseEnd }))
  );
  await page.close();
  const usable = Math.max(probe.hydrated, probe[ready]);
  const sum = (extension: string, counted: (at: number) => boolean) =>
    [...new Map(arrivals.map(({ url, at }) => [new URL(url).pathname, at]))]
      .filter(([file, at]) => file.endsWith(extension) && counted(at))
      .reduce((bytes, [file]) => bytes + weight(readFileSync(fileOf(BUILD, file))), 0);
  return [
    kilobytes(
      `${name}: JavaScript before it can be used`,
      sum('.js', (at) => at <= usable),
      most
    ),
    kilobytes(
      `${name}: JavaScript later`,
      sum('.js', (at) => at > usable)
    ),
    kilobytes(
      `${name}: CSS`,
      sum('.css', () => true)
    ),
    kilobytes(`${name}: HTML`, weight(readFileSync(fileOf(BUILD, path))))
  ];
}
