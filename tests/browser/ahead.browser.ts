import type { Page } from '@playwright/test';
import { checkTexts } from '#texts/pages/check.ts';
import { aheadTexts } from '#texts/pages/ahead.ts';
import { shortTexts } from '#texts/pages/short.ts';
import {
  answersOnDisk,
  choices,
  expect,
  option,
  openAnswered,
  proceed,
  questionForm,
  questionHere,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;

/** Answers the question that is shown, unless it has its answer, and goes on. Returns which one it was. */
async function answerHere(page: Page): Promise<string> {
  const question = await questionHere(page);
  await choices(page).first().check();
  await saved(page);
  await proceed(page);
  await expect(page.locator(`form[data-question="${question}"]`)).toHaveCount(0);
  return question;
}

/** How many questions are said to be left, once that is known. */
const leftHere = async (page: Page): Promise<number> => {
  await expect(page.locator('[data-ahead]')).toBeVisible();
  return Number(await page.locator('[data-ahead]').getAttribute('data-ahead'));
};

test('after the first note one goes on to what has no answer, page after page, and is told how much is left', async ({
  page
}) => {
  await visit(page, '/fr/');
  await page.getByRole('link', { name: fr.course.toShort }).click();
  await page.getByLabel(fr.projects.name).fill('Fuites d’eau');
  await page.getByRole('button', { name: fr.projects.create }).click();
  await expect(questionForm(page)).toHaveCount(1);
  const before: string[] = [];
  while ((await questionForm(page).count()) > 0) before.push(await answerHere(page));
  await expect(page.locator('h1')).toHaveText(shortTexts.fr.doneTitle);

  const said = await leftHere(page);
  expect(said).toBeGreaterThan(5);
  await page.getByRole('link', { name: aheadTexts.fr.goOn }).click();
  await expect(questionForm(page)).toHaveCount(1);
  const after: string[] = [];
  while (after.length < 8 && (await questionForm(page).count()) > 0) {
    expect(before).not.toContain(await questionHere(page));
    await expect(page.locator('[data-after]')).toBeVisible();
    const more = Number(await page.locator('[data-after]').getAttribute('data-after'));
    expect(more).toBeLessThan(said - after.length);
    after.push(await answerHere(page));
  }
  expect(new Set(after).size).toBe(after.length);
  await visit(page, '/fr/course/');
  await expect.poll(() => leftHere(page)).toBeLessThanOrEqual(said - after.length);
});

test('who comes to a stage along the course reads again only on demand; who opens it sees all', async ({
  page
}) => {
  await openAnswered(page);
  await visit(page, '/fr/course/maintain/');
  await expect(page.locator('[data-answer]').first()).toBeVisible();
  await expect(page.locator('[data-reread]')).toHaveCount(0);

  await visit(page, questionPage('written-rules'));
  await proceed(page);
  await expect(page.locator('h1')).toHaveText(checkTexts.fr.title('Maintenir'));
  await expect(page.locator('[data-answer]').first()).toBeHidden();
  await page.locator('[data-reread] summary').click();
  await expect(page.locator('[data-answer="written-rules"]')).toBeVisible();
});

test('a note says what is left to answer, and leads straight to it', async ({ page }) => {
  await visit(page, questionPage('maturity'));
  await option(page, 'maturity', 'growth').check();
  await saved(page);
  await visit(page, '/fr/note/');
  await expect(page.locator('[data-ahead]')).toContainText('au plus');
  await page.locator('[data-ahead]').getByRole('link').click();
  await expect(questionForm(page)).toHaveCount(1);
  expect(await questionHere(page)).not.toBe('maturity');
  expect(Object.keys(await answersOnDisk(page))).toEqual(['maturity']);
});
