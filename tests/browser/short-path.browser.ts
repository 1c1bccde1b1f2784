import { test as whole, type Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { checkTexts } from '#texts/pages/check.ts';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { shortTexts } from '#texts/pages/short.ts';
import {
  answersOnDisk,
  choices,
  expect,
  option,
  proceed,
  questionForm,
  questionHere,
  saved,
  test,
  unfoldAll,
  visit,
  wordsIn
} from './pages.ts';
import { BUILD, browserWith, freePort, serve } from './server.ts';

const settledHere = async (page: Page) =>
  Number(await page.locator('[data-settled]').getAttribute('data-settled'));

/** Sets out from the first page. */
async function begin(page: Page, lang: Locale): Promise<void> {
  await visit(page, `/${lang}/`);
  await page.getByRole('link', { name: wordsIn[lang].course.toShort }).click();
  await expect(page.locator('h1')).toHaveText(shortTexts[lang].title);
  const { projects } = wordsIn[lang];
  await page.getByLabel(projects.name).fill('Premier essai');
  await page.getByRole('button', { name: projects.create }).click();
  await expect(questionForm(page)).toHaveCount(1);
}

/** Answers the first question, what brings somebody, and comes to the second. */
async function sayWhy(page: Page): Promise<void> {
  expect(await questionHere(page)).toBe('motive');
  await option(page, 'motive', 'verdict').check();
  await saved(page);
  await proceed(page);
  await left(page, 'motive');
}

const left = (page: Page, question: string) =>
  expect(page.locator(`form[data-question="${question}"]`)).toHaveCount(0);

/** Answers what is asked, “I don’t know” where one may, until the path stops; returns what was asked. */
async function walk(page: Page): Promise<string[]> {
  const asked: string[] = [];
  while ((await questionForm(page).count()) > 0) {
    await expect(page.locator('h1')).toBeFocused();
    const question = await questionHere(page);
    asked.push(question);
    const unsure = option(page, question, DONT_KNOW);
    if ((await unsure.count()) > 0) await unsure.check();
    else await choices(page).nth(1).check();
    await saved(page);
    await proceed(page);
    await left(page, question);
  }
  return asked;
}

for (const lang of locales) {
  const words = shortTexts[lang];

  test(`in ${lang}, the short path asks at most sixteen questions, settles advice, and says what it left out`, async ({
    page
  }) => {
    await begin(page, lang);
    await sayWhy(page);
    expect(await questionHere(page)).toBe('maturity');
    await expect(page.locator('[data-decides]')).toHaveText(words.why(0, true));
    await expect(page.locator('[data-decides]')).toHaveAttribute('data-decides', /^[1-9]/);
    await option(page, 'maturity', 'growth').check();
    await saved(page);
    expect(await settledHere(page)).toBeGreaterThan(0);
    await proceed(page);
    await left(page, 'maturity');
    const asked = ['motive', 'maturity', ...(await walk(page))];

    await expect(page.locator('h1')).toHaveText(words.doneTitle);
    await expect(page.locator('h1')).toBeFocused();
    expect(asked.length).toBeLessThanOrEqual(16);
    expect(new Set(asked).size).toBe(asked.length);
    const said = await answersOnDisk(page);
    expect(Object.keys(said).sort()).toEqual([...asked].sort());
    // What she said she does not know is among what is left out, marked, with whom to ask.
    await unfoldAll(page);
    const unsure = asked.filter((id) => said[id] === DONT_KNOW);
    const leftOut = page.locator('[data-left-out] [data-open-question]');
    const marked = leftOut.filter({ hasText: openQuestionsTexts[lang].dontKnow });
    await expect(marked.first()).toBeVisible();
    for (const one of await marked.all())
      expect(unsure).toContain(await one.getAttribute('data-open-question'));

    await expect(page.getByRole('link', { name: words.toNote })).toHaveAttribute('href', `/${lang}/note/`);
    await page.getByRole('link', { name: words.toPlan }).click();
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
    await expect(page.locator('[data-to-find] [data-open-question]').first()).toBeVisible();
  });

  test(`in ${lang}, one may pass, go back, ask for more, and finds the answers on the long path`, async ({
    page
  }) => {
    await begin(page, lang);
    await sayWhy(page);
    await option(page, 'maturity', 'first-users').check();
    await saved(page);
    await proceed(page);
    await left(page, 'maturity');
    const passed = await questionHere(page);
    await page.getByRole('link', { name: wordsIn[lang].question.skip }).click();
    await left(page, passed);
    await expect(page.locator('h1')).toBeFocused();
    await page.goBack();
    expect(await questionHere(page)).toBe(passed);
    await page.getByRole('link', { name: words.back }).click();
    await expect(option(page, 'maturity', 'first-users')).toBeChecked();

    await visit(page, `/${lang}/short/`);
    await page.getByRole('link', { name: words.goOn, exact: true }).click();
    await walk(page);
    await page.getByRole('button', { name: words.more }).click();
    await expect(questionForm(page)).toHaveCount(1);
    await visit(page, `/${lang}/course/qualify/`);
    await expect(page.locator('[data-answer="maturity"]')).toContainText(checkTexts[lang].change);
  });

  test(`in ${lang}, without JavaScript the page says what the short path is`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${lang}/short/`);
    await expect(page.locator('h1')).toHaveText(words.title);
    await expect(page.getByText(words.lead)).toBeVisible();
    await context.close();
  });
}

whole('the short path is walked with the server stopped', async ({}, info) => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const stop = await serve(BUILD, port);
  const context = await browserWith(info.outputPath('profile'), info, origin);
  const page = await context.newPage();
  await visit(page, '/fr/');
  await expect(page.locator('[data-offline="ready"]')).toBeVisible({ timeout: 30_000 });
  await stop();
  await context.setOffline(true);

  await begin(page, 'fr');
  await walk(page);
  await expect(page.locator('h1')).toHaveText(shortTexts.fr.doneTitle);
  await visit(page, '/en/advice/');
  await expect(page.locator('[data-certainty]')).toBeVisible();
  await context.close();
});

test('what was passed on the short path is not asked again after a reload', async ({ page }) => {
  await begin(page, 'fr');
  await sayWhy(page);
  await option(page, 'maturity', 'growth').check();
  await saved(page);
  await proceed(page);
  await left(page, 'maturity');
  const passed = await questionHere(page);
  await page.getByRole('link', { name: wordsIn.fr.question.skip }).click();
  await left(page, passed);
  const then = await questionHere(page);
  // The question is drawn before the browser has written down where it is, which takes a moment longer.
  await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBeNull();

  await page.reload();
  await expect.poll(() => questionHere(page)).toBe(then);
  await page.getByRole('link', { name: wordsIn.fr.question.skip }).click();
  await left(page, then);
  expect(await questionHere(page)).not.toBe(passed);
});
