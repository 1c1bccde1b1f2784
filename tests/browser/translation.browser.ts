import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { fileOf } from './chunks.ts';
import {
  expect,
  openExample,
  option,
  proceed,
  questionHere,
  questionPage,
  saved,
  test,
  visit
} from './pages.ts';

const translator = fileURLToPath(new URL('translate.js', import.meta.url));

/** Opens a page and has it translated, once the page can follow. */
async function translated(page: Page, address: string): Promise<void> {
  const follows = page.waitForResponse(`**/${fileOf('src/ui/frame/translation.ts')}`);
  await visit(page, address);
  await follows;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await page.evaluate(() => dispatchEvent(new Event('translate')));
  await expect(page.locator('h1 font').first()).toBeVisible();
}

/** What is read on the page, without the marks of the translator. */
const read = async (page: Page, part: string): Promise<string[]> =>
  (await page.locator(part).allInnerTexts()).map((text) =>
    text.replaceAll('·', '').replace(/\s+/g, ' ').trim()
  );

test.beforeEach(({ page }) => page.addInitScript({ path: translator }));

test('a page that the browser translates goes on: nothing is stale, doubled or missing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await translated(page, questionPage('maturity'));
  await option(page, 'maturity', 'growth').check();
  await saved(page);
  await expect
    .poll(() => read(page, '[data-save]'))
    .toEqual([expect.stringMatching(/^Enregistré à \d\d:\d\d$/)]);
  await proceed(page);
  await expect.poll(() => questionHere(page)).toBe('resource');
  await option(page, 'resource', 'software').check();
  await saved(page);

  const parts = ['h1', 'form[data-question] label', 'header', '[data-save]', 'main p'];
  const seen = await Promise.all(parts.map((part) => read(page, part)));
  // The same page, in its own words.
  const plain = await page.context().newPage();
  await plain.goto(page.url());
  await plain.evaluate(
    (current) => sessionStorage.setItem('parcours-communs:current', current ?? ''),
    await page.evaluate(() => sessionStorage.getItem('parcours-communs:current'))
  );
  await visit(plain, page.url());
  await saved(plain);
  await expect(option(plain, 'resource', 'software')).toBeChecked();
  for (const [at, part] of parts.entries()) {
    await expect.poll(() => read(plain, part), { message: part }).toEqual(seen[at]);
  }
  expect(errors).toEqual([]);
});

test('what a translated plan says follows what is done in it', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openExample(page);
  await translated(page, '/fr/advice/donations/');
  const tag = 'article[data-advice] .row';
  const before = await read(page, tag);
  await page.locator('input[type=radio][value=accepted]').check();
  await saved(page);
  await expect.poll(() => read(page, tag)).not.toEqual(before);
  await page.locator('input[type=radio][value=open]').check();
  await saved(page);
  await expect.poll(() => read(page, tag)).toEqual(before);
  expect(errors).toEqual([]);
});
