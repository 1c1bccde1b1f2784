import { join } from 'node:path';
import { test, type BrowserContext, type Page, type TestInfo } from '@playwright/test';
import { serveFickly, type Host } from './fickle-server.ts';
import { laterBuild } from './later-build.ts';
import { answer, answersOnDisk, awake, createProject, expect, option, questionPage, saved } from './pages.ts';
import { BUILD, browserWith, freePort } from './server.ts';

const QUESTION = questionPage('resource');
const pages = { home: '/fr/', question: QUESTION, plan: '/fr/plan/', projects: '/fr/projects/' } as const;

/** A later version, made once by each worker of the tests; what becomes of files with other names is tried beside. */
let made: Promise<string> | undefined;
const published = ({ project: { outputDir }, workerIndex }: TestInfo) =>
  (made ??= (async () => {
    const folder = join(outputDir, `later-${workerIndex}`);
    await laterBuild(folder);
    return folder;
  })());

/** Which worker is there when a later version has been published; `none`: the browser has thrown it away. */
const workers = ['none', 'old', 'waiting', 'new'] as const;
const conditions = ['fresh', 'half-downloaded', 'evicted', 'lie-fi'] as const;

type Cell = Readonly<{
  place: keyof typeof pages;
  worker: (typeof workers)[number];
  condition: (typeof conditions)[number];
}>;

const cells = (Object.keys(pages) as (keyof typeof pages)[]).flatMap((place) =>
  workers.flatMap((worker) => conditions.map((condition): Cell => ({ place, worker, condition })))
);

/** One of each kind, which every run tries. */
const sample = new Set([
  'home none fresh',
  'question old lie-fi',
  'plan waiting evicted',
  'projects new half-downloaded'
]);
const nameOf = ({ place, worker, condition }: Cell) => `${place} ${worker} ${condition}`;

/** Without a worker, what does not come over the network is not there; nothing else may fail. */
const cannotOpen = ({ worker, condition }: Cell) =>
  worker === 'none' && (condition === 'half-downloaded' || condition === 'lie-fi');

const ready = (page: Page) => expect(page.locator('[data-offline="ready"]')).toBeVisible({ timeout: 30_000 });

/** Brings the device to this worker, a later version having been published. */
async function workerIs(worker: Cell['worker'], page: Page, host: Host, later: string): Promise<void> {
  if (worker === 'none') {
    await page.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      await Promise.all(all.map((one) => one.unregister()));
    });
  }
  if (worker === 'waiting' || worker === 'new') {
    host.folder = later;
    await page.reload();
    await expect(page.locator('[data-update="waiting"]')).toBeVisible({ timeout: 30_000 });
    if (worker === 'new') {
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await page.locator('[data-update="waiting"] button').first().click();
      await page.waitForFunction(() => !('sameDocument' in window));
      await awake(page);
      await expect(page.locator('[data-update]')).toHaveCount(0, { timeout: 30_000 });
    }
  }
  host.folder = later;
}

async function conditionIs(condition: Cell['condition'], page: Page, host: Host): Promise<void> {
  if (condition === 'half-downloaded') host.manner = 'half';
  if (condition === 'lie-fi') host.manner = 'silent';
  if (condition === 'evicted') {
    await page.evaluate(async () => {
      const names = await caches.keys();
      await Promise.all(names.map((name) => caches.delete(name)));
    });
  }
}

/** What somebody does at once where a page opens: they read it, and answer where it is a question. */
async function use(page: Page, { place }: Cell): Promise<void> {
  await page.goto(pages[place], { waitUntil: 'commit', timeout: 20_000 });
  await awake(page);
  await expect(page.locator('h1')).not.toBeEmpty();
  if (place === 'question') await answer(page, 'resource', 'data');
}

for (const cell of cells) {
  const whole = sample.has(nameOf(cell)) ? '' : ' @whole';
  test(`a later version is published, ${nameOf(cell)}: the page opens, nothing is lost${whole}`, async ({}, info) => {
    test.setTimeout(120_000);
    const host: Host = { folder: BUILD, manner: 'whole' };
    const later = await published(info);
    const port = await freePort();
    const stop = await serveFickly(host, port);
    const context: BrowserContext = await browserWith(
      info.outputPath('profile'),
      info,
      `http://localhost:${port}`
    );
    const [page = await context.newPage()] = context.pages();
    await createProject(page, 'Avant');
    await answer(page, 'maturity', 'growth');
    await ready(page);

    await workerIs(cell.worker, page, host, later);
    await conditionIs(cell.condition, page, host);
    if (!cannotOpen(cell)) await use(page, cell);

    host.manner = 'whole';
    await page.goto(QUESTION, { timeout: 30_000 });
    await awake(page);
    const before = cell.place === 'question' && !cannotOpen(cell) ? { resource: ['data'] } : {};
    expect(await answersOnDisk(page)).toEqual({ maturity: 'growth', ...before });
    await option(page, 'resource', 'content').check();
    await saved(page);
    await ready(page);
    await context.close();
    await stop();
  });
}
