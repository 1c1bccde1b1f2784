import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import { course } from '#knowledge/course.ts';
import { checkTexts } from '#texts/pages/check.ts';
import { languageNames } from '#texts/language-names.ts';
import { comingBackTexts } from '#texts/pages/coming-back.ts';
import { keysIn } from '#ui/question/shortcut.ts';
import {
  answer,
  createProject,
  expect,
  option,
  proceed,
  questionForm,
  questionPage,
  test,
  visit,
  wordsIn
} from './pages.ts';

/* Inside a stage the walk changes the address without a navigation. Nobody may notice. */

const { fr, en } = wordsIn;
const [qualify, identify] = course;
const [first, second, third, fourth] = qualify?.questions.map(({ id }) => id) ?? [];
const [opening, following] = identify?.questions.map(({ id }) => id) ?? [];
const asking = new Map(
  course.flatMap(({ questions }) => questions.map((question) => [question.id, question]))
);

/** The question is there as after a navigation: its form, address, window title, and the focus that says it. */
async function arrivedAt(page: Page, id: string | undefined, lang: Locale = 'fr'): Promise<void> {
  const ask = asking.get(id ?? '')?.[lang].ask ?? '';
  await expect(page.locator(`form[data-question="${id}"]`)).toBeVisible();
  await expect(questionForm(page)).toHaveCount(1);
  await expect(page).toHaveURL(questionPage(id ?? '', lang));
  await expect(page).toHaveTitle(wordsIn[lang].product.pageTitle(ask));
  await expect(page.locator('h1')).toHaveText(ask);
  await expect(page.locator('h1')).toBeFocused();
}

const skip = (page: Page) => page.getByRole('link', { name: fr.question.skip }).click();
const wayBack = (page: Page) => page.getByRole('main').getByRole('link', { name: fr.question.back });

/** A mark that a new document, and nothing else, would lose. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const marked = (page: Page) => page.evaluate(() => 'marked' in window);

test('every way on says where one is: the button, the links, the keys', async ({ page }) => {
  await createProject(page, 'Sans détour');
  await mark(page);
  await option(page, first ?? '', 'growth').check();
  await proceed(page);
  await arrivedAt(page, second);
  await skip(page);
  await arrivedAt(page, third);
  await page.keyboard.press(keysIn.fr.back);
  await arrivedAt(page, second);
  await page.keyboard.press(keysIn.fr.skip);
  await arrivedAt(page, third);
  await wayBack(page).click();
  await arrivedAt(page, second);
  await wayBack(page).click();
  await arrivedAt(page, first);
  await expect(option(page, first ?? '', 'growth')).toBeChecked();
  expect(await marked(page)).toBe(true);
});

test('the browser goes back and forward through every question, across stages', async ({ page }) => {
  await createProject(page, 'Aller et retour');
  for (const id of [first, second]) {
    await arrivedAt(page, id);
    await skip(page);
  }
  await arrivedAt(page, third);
  await page.getByRole('navigation', { name: fr.course.title }).getByRole('link').nth(1).click();
  await page.locator('[data-remaining]').getByRole('link').click();
  await arrivedAt(page, opening);
  await skip(page);
  await arrivedAt(page, following);

  await page.goBack();
  await arrivedAt(page, opening);
  await page.goBack();
  await expect(page.locator('h1')).toContainText(checkTexts.fr.title(''));
  await expect(page.locator('h1')).toBeFocused();
  for (const id of [third, second, first]) {
    await page.goBack();
    await arrivedAt(page, id);
  }
  for (const id of [second, third]) {
    await page.goForward();
    await arrivedAt(page, id);
  }
  await page.goForward();
  await page.goForward();
  await arrivedAt(page, opening);
  await page.goForward();
  await arrivedAt(page, following);
});

test('a reload in the middle keeps the question, and the way back and forward from it', async ({ page }) => {
  await createProject(page, 'En chemin');
  await skip(page);
  await arrivedAt(page, second);
  await answer(page, second ?? '', 'data');
  await proceed(page);
  await arrivedAt(page, third);
  await page.goBack();
  await arrivedAt(page, second);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(asking.get(second ?? '')?.fr.ask ?? '');
  await expect(option(page, second ?? '', 'data')).toBeChecked();
  await page.goBack();
  await arrivedAt(page, first);
  await page.goForward();
  await arrivedAt(page, second);
  await page.goForward();
  await arrivedAt(page, third);
  await skip(page);
  await arrivedAt(page, fourth);
  for (const id of [third, second, first]) {
    await page.goBack();
    await arrivedAt(page, id);
  }
});

test('the other language asks the same question, and the way back speaks the first one again', async ({
  page
}) => {
  await createProject(page, 'Deux langues');
  await skip(page);
  await skip(page);
  await arrivedAt(page, third);
  await page.getByRole('link', { name: languageNames.en }).click();
  await arrivedAt(page, third, 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: en.question.skip }).click();
  await arrivedAt(page, fourth, 'en');
  await page.goBack();
  await page.goBack();
  await arrivedAt(page, third);
  await page.goBack();
  await arrivedAt(page, second);
});

test('an errand from a question that one walked to comes back to it', async ({ page }) => {
  const before = qualify?.questions[qualify.questions.findIndex(({ id }) => id === 'capture') - 1]?.id ?? '';
  await createProject(page, 'Détour');
  await answer(page, 'maturity', 'prototype');
  await visit(page, questionPage(before));
  await skip(page);
  await arrivedAt(page, 'capture');

  // Another tab makes the question pointless: it then says why, and links to the answer behind that.
  const other = await page.context().newPage();
  await visit(other, questionPage('maturity'));
  await answer(other, 'maturity', 'idea');
  await expect(page.getByText(fr.question.aside)).toBeVisible();
  await page.locator('.problem').getByRole('link').first().click();
  await expect(page.locator('form[data-question="maturity"]')).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', {
      name: comingBackTexts.fr.backTo(asking.get('capture')?.fr.short ?? '')
    })
  ).toBeVisible();
  await answer(page, 'maturity', 'growth');
  await proceed(page);
  await arrivedAt(page, 'capture');
  await expect(page.getByText(fr.question.aside)).toHaveCount(0);
});

test('an address typed by hand is obeyed, and so is its mark', async ({ page }) => {
  await createProject(page, 'À la main');
  await skip(page);
  await arrivedAt(page, second);
  await page.evaluate(() => (location.hash = '#change'));
  await expect(wayBack(page)).toHaveAttribute('href', `/fr/course/qualify/#answer-${second}`);
  await answer(page, second ?? '', 'data');
  await proceed(page);
  await expect(page.locator(`[data-answer="${second}"] dt`)).toBeFocused();
  await visit(page, questionPage(fourth ?? ''));
  await expect(page.locator(`form[data-question="${fourth}"]`)).toBeVisible();
  await page.goBack();
  await expect(page.locator(`[data-answer="${second}"]`)).toBeVisible();
});

test('a link opened elsewhere is left to the browser, and leaves this page where it is', async ({ page }) => {
  await createProject(page, 'Deux onglets');
  // What the browser would do is held back at the last moment: one version of Chromium crashes in the new tab.
  const leftToBrowser = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const last = (event: MouseEvent) => {
          resolve(!event.defaultPrevented);
          event.preventDefault();
        };
        addEventListener('click', last, { once: true });
      })
  );
  const link = page.getByRole('link', { name: fr.question.skip });
  await link.click({ modifiers: ['ControlOrMeta'] });
  expect(await leftToBrowser).toBe(true);
  const other = await page.context().newPage();
  await visit(other, (await link.getAttribute('href')) ?? '');
  await expect(other.locator(`form[data-question="${second}"]`)).toBeVisible();
  await expect(page.locator(`form[data-question="${first}"]`)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the next question begins at its top, and the way back finds the place that was left', async ({
    page
  }) => {
    await createProject(page, 'Défilement');
    await questionForm(page).locator('button[type="submit"]').scrollIntoViewIfNeeded();
    const down = await page.evaluate(() => scrollY);
    expect(down).toBeGreaterThan(0);
    await skip(page);
    await arrivedAt(page, second);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await arrivedAt(page, first);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(down);
  });
});
