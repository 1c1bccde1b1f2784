import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '@playwright/test';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { aboutTexts } from '#texts/pages/about.ts';
import { referencePeopleTexts } from '#texts/pages/reference-people.ts';
import { dossierIn } from './download.ts';
import { answer, createProject, expect, option, questionPage, saved, visit, wordsIn } from './pages.ts';
import { elsewhere, requestsOf } from './requests-elsewhere.ts';
import { BUILD, browserWith, freePort, serve } from './server.ts';

const { fr, en } = wordsIn;

const builtPage = (address: string) => readFile(join(BUILD, address, 'index.html'), 'utf8');

/** Tells every request that failed, from now on. */
function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on('requestfailed', (request) => {
    // A page that is left does not need what it had asked for any more.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failures.push(request.url());
  });
  page.on('response', (response) => {
    if (!response.ok() && response.status() !== 304) failures.push(response.url());
  });
  return failures;
}

test('once ready, everything works with the server stopped, after the browser was restarted', async ({}, info) => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const profile = info.outputPath('profile');
  const stop = await serve(BUILD, port);
  const first = await browserWith(profile, info, origin);
  const whileInstalling = requestsOf(first);
  const start = await first.newPage();
  await createProject(start, 'Dans le train');
  await answer(start, 'maturity', 'growth');
  await expect(start.locator('[data-offline="ready"]')).toBeVisible({ timeout: 30_000 });
  await first.close();
  await stop();
  await expect(fetch(origin)).rejects.toThrow();

  const context = await browserWith(profile, info, origin);
  const offline = requestsOf(context);
  await context.setOffline(true);
  const page = await context.newPage();
  const failures = failuresOf(page);

  await test.step('home, projects and a question never visited before', async () => {
    await visit(page, '/fr/');
    await page.getByRole('link', { name: fr.home.resume('Dans le train') }).click();
    await page.getByRole('link', { name: fr.product.nav.projects, exact: true }).click();
    await expect(page.locator('[data-project]')).toHaveCount(1);
    await visit(page, questionPage('needs'));
    await answer(page, 'needs', 'hosting');
  });

  await test.step('every question comes with its words, before any code, and no other address does', async () => {
    for (const [lang, question] of [
      ['fr', needs],
      ['en', listed]
    ] as const) {
      const page = await context.newPage();
      const response = await page.goto(questionPage(question.id, lang));
      expect(await response?.text()).toBe(await builtPage(questionPage(question.id, lang)));
      await page.close();
    }
    const nowhere = await page.goto('/fr/course/qualify/no-such-question/');
    expect(await nowhere?.text()).toBe(await readFile(join(BUILD, '404.html'), 'utf8'));
  });

  await test.step('the advice, the plan, and the project as a file', async () => {
    await visit(page, '/fr/advice/donations/');
    await expect(page.locator('article[data-advice="donations"][data-status]')).toBeVisible();
    await visit(page, '/fr/advice/');
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
    await page.getByRole('link', { name: fr.product.nav.plan, exact: true }).click();
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: fr.plan.download }).click();
    expect(Object.keys((await dossierIn(downloading)).answers)).toEqual(['maturity', 'needs']);
  });

  await test.step('the other language', async () => {
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('h1')).toHaveText(en.plan.of('Dans le train'));
    await visit(page, questionPage('listed', 'en'));
    await option(page, 'listed', 'nowhere').check();
    await saved(page);
    await visit(page, '/en/about/');
    await expect(page.locator('h1')).toHaveText(aboutTexts.en.title);
  });

  await test.step('the reference people, replayed and opened', async () => {
    await visit(page, '/fr/reference-people/');
    await page.getByRole('button', { name: referencePeopleTexts.fr.replay }).click();
    await expect(page.locator('[data-replay="same"]')).toBeVisible();
    await page.locator('[data-person="river-boatmen"]').getByRole('button').click();
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
    await saved(page);
  });

  await test.step('a hypothesis, a decision, the tree of an advice and the map, in both languages', async () => {
    for (const lang of ['fr', 'en'] as const) {
      await visit(page, `/${lang}/what-if/`);
      await page.locator('[data-lever]').first().getByRole('button').click();
      await expect(page.locator('[data-difference]').first()).toBeVisible();
      await visit(page, `/${lang}/advice/donations/`);
      await page.getByLabel(wordsIn[lang].decision.choices.accepted, { exact: true }).check();
      await saved(page);
      await page.locator('[data-tree] summary').first().click();
      await expect(page.locator('[data-tree] li').first()).toBeVisible();
      await visit(page, `/${lang}/map/`);
      await expect(page.locator('[data-stop]').first()).toBeVisible();
    }
  });

  await test.step('addresses that do not exist, and the bare one', async () => {
    await page.goto('/fr/course/qualify/no-such-question/');
    await expect(page.locator('h1')).toHaveText(fr.errors.notFoundTitle);
    await page.goto('/en/nowhere/');
    await expect(page.locator('h1')).toHaveText(en.errors.notFoundTitle);
    await page.goto('/');
    await page.waitForURL('**/fr/');
  });

  // Of the whole run, installed and offline, no request went anywhere else; the worker’s are among them.
  expect(whileInstalling.some((url) => url.endsWith('/question-pages/en.txt'))).toBe(true);
  expect(offline.length).toBeGreaterThan(100);
  expect(elsewhere([...whileInstalling, ...offline], origin)).toEqual([]);
  // Looking for a newer version is the only thing that is allowed to fail.
  expect(failures.filter((url) => !/\/(sw\.js|_app\/version\.json)$/.test(url))).toEqual([]);
  await context.close();
});

test('getting ready for offline use that is interrupted says so, and succeeds at the next visit', async ({}, info) => {
  const port = await freePort();
  const folder = info.outputPath('incomplete');
  await cp(BUILD, folder, { recursive: true });
  await rm(join(folder, 'question-pages/en.txt'));
  const stop = await serve(folder, port);
  const context = await browserWith(info.outputPath('profile'), info, `http://localhost:${port}`);
  const page = await context.newPage();
  await visit(page, '/fr/');
  await expect(page.locator('[data-offline="interrupted"]')).toHaveText(fr.offline.interrupted, {
    timeout: 30_000
  });
  await stop();
  const stopWhole = await serve(BUILD, port);
  await visit(page, '/fr/');
  await expect(page.locator('[data-offline="ready"]')).toBeVisible({ timeout: 30_000 });
  await context.close();
  await stopWhole();
});

test('whatever the worker puts on the device is asked for below the folder that it is in', async () => {
  const worker = await readFile(join(BUILD, 'sw.js'), 'utf8');
  const asked = [...worker.matchAll(/\{url:"([^"]+)",revision/g)].map(([, url = '']) => url);
  expect(asked).toContain('./');
  expect(asked.filter((url) => /^(?:\/|\.\.|\w+:)/.test(url))).toEqual([]);
});
