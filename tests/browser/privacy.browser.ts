import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { answer, createProject, expect, openExample, questionPage, visit, wordsIn } from './pages.ts';
import { elsewhere, requestsOf } from './requests-elsewhere.ts';
import { BUILD } from './server.ts';

const { fr } = wordsIn;

test('over a whole session nothing leaves for another site and nothing is complained about', async ({
  page,
  context,
  baseURL
}) => {
  const requests = requestsOf(context);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} ${blockedURI}`)
    )
  );

  await visit(page, '/');
  await page.waitForURL('**/fr/');
  await createProject(page, 'Discret');
  await answer(page, 'maturity', 'growth');
  await visit(page, questionPage('needs', 'en'));
  await answer(page, 'needs', 'hosting');
  await visit(page, '/fr/course/finance/');
  await visit(page, '/fr/advice/');
  await page.locator('[data-status="retained"] a').first().click();
  await expect(page.locator('article[data-advice]')).toBeVisible();
  await openExample(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: fr.plan.download }).click();
  await (await downloading).path();
  await visit(page, '/fr/projects/');
  await page
    .getByLabel(fr.projects.importLabel)
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.locator('[data-refusal]')).toBeVisible();
  await visit(page, '/fr/about/');
  await page.goto('/fr/nowhere/');
  await expect(page.locator('h1')).toHaveText(fr.errors.notFoundTitle);

  expect(requests.length).toBeGreaterThan(50);
  expect(elsewhere(requests, baseURL ?? '')).toEqual([]);
  // The page that does not exist is missed, as it should be.
  expect(complaints.filter((text) => !/404|Not found: \/fr\/nowhere\//.test(text))).toEqual([]);
});

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(join(BUILD, name), 'utf8') }));

test('every prerendered file says its language and forbids everything by default', () => {
  expect(files.length).toBeGreaterThan(300);
  const wrong = files.filter(({ name, html }) => {
    const lang = /^en[/\\]/.test(name) ? 'en' : 'fr';
    return !html.includes(`<html lang="${lang}">`);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  const open = files.filter(
    ({ html }) => !/<meta http-equiv="content-security-policy" content="[^"]*default-src 'none'/i.test(html)
  );
  expect(open.map(({ name }) => name)).toEqual([]);
});

test('where the browser knows it, no text becomes markup or code', async ({ page }) => {
  await visit(page, '/fr/');
  const refused = await page.evaluate(() => {
    const tries = [
      () => (document.createElement('p').innerHTML = '<b>x</b>'),
      () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      () => document.createElement('script').setAttribute('src', '/x.js'),
      () => new Worker('/x.js')
    ];
    return tries.map((go) => {
      try {
        go();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('no prerendered file asks another site for anything', () => {
  const asking = files.flatMap(({ name, html }) =>
    [
      ...html.matchAll(
        /<(?:script|link|img|iframe|source|audio|video|form)\b[^>]*?(?:src|href|action)="(?:https?:)?\/\/[^"]*"/g
      )
    ].map(([tag]) => `${name}: ${tag}`)
  );
  expect(asking).toEqual([]);
});
