import { test, type Page, type TestInfo } from '@playwright/test';
import { answersOnDisk, awake, createProject, expect, option, saved, visit, wordsIn } from './pages.ts';
import { servePickily } from './picky-server.ts';
import { BUILD, browserWith, freePort } from './server.ts';

const { fr } = wordsIn;

/** A first visit to a host that keeps nothing in the browser’s cache; the host can then be taken away. */
async function onFirstVisit(
  info: TestInfo,
  refused: readonly string[],
  during: (page: Page, stop: () => Promise<void>) => Promise<void>
): Promise<void> {
  const port = await freePort();
  const stop = await servePickily(BUILD, port, refused);
  const context = await browserWith(info.outputPath('profile'), info, `http://localhost:${port}`);
  const [page = await context.newPage()] = context.pages();
  await during(page, stop);
  await context.close();
}

const ready = (page: Page) =>
  expect(page.locator('[data-offline="ready"]')).toHaveText(new RegExp(fr.offline.ready), {
    timeout: 60_000
  });

const isServed = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

test('“ready offline” is true of the very page that says it, on a first visit', async ({}, info) => {
  await onFirstVisit(info, [], async (page, stop) => {
    await visit(page, '/fr/course/qualify/maturity/');
    await ready(page);
    expect(await isServed(page)).toBe(true);
    await stop();
    // Neither the code that saves nor the plan has been asked for yet.
    await option(page, 'maturity', 'growth').check();
    await saved(page);
    await page.getByRole('link', { name: fr.product.nav.plan, exact: true }).click();
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
    expect(await answersOnDisk(page)).toEqual({ maturity: 'growth' });
  });
});

test('whoever reloads everything, past the worker, is served by it again', async ({}, info) => {
  await onFirstVisit(info, [], async (page, stop) => {
    await createProject(page, 'Rechargé');
    await ready(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.reload', { ignoreCache: true });
    await awake(page);
    await ready(page);
    expect(await isServed(page)).toBe(true);
    await stop();
    await page.getByRole('link', { name: fr.product.nav.plan, exact: true }).click();
    await expect(page.locator('h1')).toHaveText(fr.plan.of('Rechargé'));
  });
});

test('a host that knows neither manifests nor pictures nor data keeps nothing else off the device', async ({}, info) => {
  await onFirstVisit(info, ['.webmanifest', '.svg', '.png', '.json'], async (page, stop) => {
    await createProject(page, 'Chez un hébergeur difficile');
    await ready(page);
    await stop();
    await page.goto('/fr/course/finance/needs/');
    await option(page, 'needs', 'hosting').check();
    await saved(page);
  });
});
