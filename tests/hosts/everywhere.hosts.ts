import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test, type Page } from '@playwright/test';
import {
  answer,
  awake,
  expect,
  option,
  proceed,
  questionForm,
  questionHere,
  saved,
  wordsIn
} from '../browser/pages.ts';
import { BUILD, freePort } from '../browser/server.ts';
import { gitHubPages } from './github-pages.ts';
import { serveAs, type Host } from './host.ts';
import { iis } from './iis.ts';
import { serveWithNginx } from './nginx.ts';

const { fr, en } = wordsIn;

const builtFor = (folder: string) =>
  fileURLToPath(new URL(`../../.svelte-kit/hosts/${folder}`, import.meta.url));

/** Where somebody may put it: how the host behaves, in which folder, and whether our page is shown for lost addresses. */
const places: readonly Readonly<{
  name: string;
  base: string;
  serve: (port: number, scratch: string) => Promise<() => Promise<void>>;
  ownPageForLost: boolean;
}>[] = [
  at('GitHub Pages, a site', gitHubPages, ''),
  at('GitHub Pages, a project called “fr”', gitHubPages, '/fr'),
  at('GitHub Pages, a project', gitHubPages, '/outils'),
  at('IIS at its root', iis, '', false),
  at('IIS in a folder called “fr”', iis, '/fr', false),
  {
    name: 'nginx with our configuration',
    base: '',
    serve: (port, scratch) => serveWithNginx(BUILD, port, scratch),
    ownPageForLost: true
  }
];

function at(name: string, host: Host, base: string, ownPageForLost = true) {
  const folder = base ? builtFor(base.slice(1)) : BUILD;
  return { name, base, serve: (port: number) => serveAs(host, folder, base, port), ownPageForLost };
}

for (const { name, base, serve, ownPageForLost } of places) {
  test(`it works on ${name}`, async ({ page, context }, info) => {
    const port = await freePort();
    const scratch = info.outputPath('');
    mkdirSync(scratch, { recursive: true });
    const stop = await serve(port, scratch);
    const home = `http://localhost:${port}${base}/`;
    const visit = async (address: string) => {
      await page.goto(`${home}${address}`);
      await awake(page);
    };
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      // What the browser and the system ask for by themselves may be refused; what we ask for may not.
      if (response.status() >= 400 && !/\.webmanifest|\/(?:nowhere|FR)\//.test(response.url()))
        complaints.push(`${response.status()} ${response.url()}`);
    });

    await test.step('the first page leads to that of a language', async () => {
      await page.goto(home);
      await page.waitForURL(`${home}fr/`);
      await awake(page);
    });

    await test.step('a project is made, answered, and found again after a reload of a deep page', async () => {
      await visit('fr/projects/');
      await page.getByLabel(fr.projects.name, { exact: true }).fill('Partout');
      await page.getByRole('button', { name: fr.projects.create }).click();
      await expect(questionForm(page)).toBeVisible();
      await visit('fr/course/qualify/maturity/');
      await answer(page, 'maturity', 'growth');
      await page.reload();
      await awake(page);
      await expect(option(page, 'maturity', 'growth')).toBeChecked();
      await proceed(page);
      await expect(questionForm(page)).not.toHaveAttribute('data-question', 'maturity');
      const next = await questionHere(page);
      await page.reload();
      await expect(questionForm(page)).toHaveAttribute('data-question', next);
      expect(new URL(page.url()).pathname.startsWith(`${base}/fr/course/`)).toBe(true);
    });

    await test.step('an address without its last stroke leads there', async () => {
      await page.goto(`${home}fr/plan`);
      await awake(page);
      await showsPlan(page);
      expect(page.url()).toBe(`${home}fr/plan/`);
    });

    await test.step('the other language', async () => {
      await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(`${home}en/plan/`);
      await expect(page.locator('h1')).toHaveText(en.plan.of('Partout'));
    });

    await test.step('an address that leads nowhere', async () => {
      await page.goto(`${home}fr/nowhere/`);
      if (ownPageForLost) await expect(page.locator('h1')).toHaveText(fr.errors.notFoundTitle);
      else await expect(page.locator('h1')).toBeVisible();
    });

    await test.step('after a first visit, everything is there without the host', async () => {
      await visit('fr/');
      await expect(page.locator('[data-offline="ready"]')).toBeVisible({ timeout: 60_000 });
      expect(complaints).toEqual([]);
      await stop();
      await context.setOffline(true);
      await visit('fr/plan/');
      await showsPlan(page);
      await visit('fr/course/finance/needs/');
      await answer(page, 'needs', 'hosting');
      await page.reload();
      await saved(page);
      await expect(option(page, 'needs', 'hosting')).toBeChecked();
      await visit('en/advice/donations/');
      await expect(page.locator('article[data-advice="donations"][data-status]')).toBeVisible();
      // The worker knows every page, whatever the host makes of an address that it does not know.
      await page.goto(`${home}fr/nowhere/`);
      await expect(page.locator('h1')).toHaveText(fr.errors.notFoundTitle);
    });
  });
}

const showsPlan = (page: Page) =>
  expect(page.locator('main [data-advice][data-status="retained"]').first()).toBeVisible();
