import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { fileOf, holdBack } from './chunks.ts';
import { type } from './open-finance-plan.ts';
import { unfold } from './unfold.ts';
import {
  awake,
  expect,
  openExample,
  option,
  proceed,
  questionHere,
  questionPage,
  saved,
  test,
  unfoldAll,
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

/** What is said of what was just done is said there alone. */
const SAID = 'main p:not([role="status"])';

/** The parts of a translated page say what those of the same page say in its own words, for the same project. */
async function saysAsPlain(page: Page, parts: readonly string[]): Promise<void> {
  await unfoldAll(page);
  const seen = await Promise.all(parts.map((part) => read(page, part)));
  const plain = await page.context().newPage();
  await plain.goto('/fr/about/');
  await plain.evaluate(
    (current) => sessionStorage.setItem('parcours-communs:current', current ?? ''),
    await page.evaluate(() => sessionStorage.getItem('parcours-communs:current'))
  );
  await visit(plain, page.url());
  await saved(plain);
  for (const [at, part] of parts.entries()) {
    const texts = async () => {
      await unfoldAll(plain);
      return read(plain, part);
    };
    await expect.poll(texts, { message: part }).toEqual(seen[at]);
  }
  await plain.close();
}

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

  await saysAsPlain(page, ['h1', 'form[data-question] label', 'header', '[data-save]', 'main p']);
  expect(errors).toEqual([]);
});

test('what a translated advice says follows what is decided of it', async ({ page }) => {
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

test('a translated plan follows what is done in it', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openExample(page);
  await translated(page, '/fr/plan/');
  const card = page.locator('[data-advice][data-state]').first();
  await card.getByRole('checkbox').first().check();
  await expect(card).toHaveAttribute('data-state', 'done');
  await page.locator('#own-title').fill('Peindre la coque');
  await page.locator('#own-title').press('Enter');
  await expect(page.getByText('Peindre·').first()).toBeVisible();
  await saved(page);
  await saysAsPlain(page, ['h1', 'main h2', 'main h3', 'main [data-advice]', SAID]);
  expect(errors).toEqual([]);
});

test('amounts that are typed into a translated page are added up there', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openExample(page);
  await translated(page, '/fr/finance-plan/');
  await unfold(page, '#cost-hosting-year');
  await type(page, 'cost-hosting-year', 'beaucoup');
  await expect(page.locator('#cost-hosting-year-problem')).toBeVisible();
  await page.locator('#cost-hosting-year').fill('');
  await page.locator('#cost-hosting-year').pressSequentially('12 345');
  await page.locator('#cost-hosting-year').press('Tab');
  await saved(page);
  await expect(page.locator('#cost-hosting-year-problem')).toHaveCount(0);
  await expect(page.locator('#result')).toContainText('345');
  await saysAsPlain(page, ['h1', '#needs', '[data-brief]', '#result', SAID]);
  expect(errors).toEqual([]);
});

/** What another program has done to a page before the page is awake. */
const tooEarly = {
  'the translator of the browser': async (page: Page, address: string) => {
    const wake = await holdBack(page, '**/entry/app*.js');
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('translate')));
    await expect(page.locator('h1 font').first()).toBeVisible();
    wake();
    await awake(page);
  },
  'a site that translates, and writes the page anew with spaces between its parts,': async (
    page: Page,
    address: string
  ) => {
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const [head = '', body = ''] = (await response.text()).split('<body');
      await route.fulfill({ response, body: `${head}<body${body.replaceAll('><', '>\n<')}` });
    });
    await visit(page, address);
  },
  'whatever takes comments out of pages': async (page: Page, address: string) => {
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<!--.*?-->/gs, '') });
    });
    await visit(page, address);
  }
};

for (const [who, meddle] of Object.entries(tooEarly)) {
  test(`a page that ${who} has changed before it is awake wakes whole`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await meddle(page, questionPage('maturity'));
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('form[data-question]')).toHaveCount(1);
    await option(page, 'maturity', 'growth').check();
    await saved(page);
    await expect(option(page, 'maturity', 'growth')).toBeChecked();
    await saysAsPlain(page, ['h1', 'form[data-question] label', 'header', '[data-save]', 'main p']);
    await proceed(page);
    await expect.poll(() => questionHere(page)).toBe('resource');
    await saysAsPlain(page, ['h1', 'form[data-question] label', 'header', 'main p']);
    await openExample(page);
    await meddle(page, '/fr/plan/');
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
    await saysAsPlain(page, ['h1', 'main h2', 'main h3', 'main [data-advice]', SAID]);
    expect(errors).toEqual([]);
  });
}
