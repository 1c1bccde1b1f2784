import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import { course } from '#knowledge/course.ts';
import { stages } from '#knowledge/stages.ts';
import { checkTexts } from '#texts/pages/check.ts';
import {
  answer,
  answersOnDisk,
  choices,
  createProject,
  expect,
  option,
  proceed,
  questionForm,
  questionHere,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

/** Follows the course from question to question until the note; returns what was asked. */
async function walkToNote(page: Page, lang: Locale, place: 'first' | 'last'): Promise<string[]> {
  const asked: string[] = [];
  for (const [index, stage] of stages.entries()) {
    const next = stages[index + 1];
    const { finish, continue: onward, title } = checkTexts[lang];
    while (!page.url().endsWith(`/course/${stage.id}/`)) {
      await expect(page.locator('h1')).toBeFocused();
      await expect(questionForm(page)).toHaveCount(1);
      const question = await questionHere(page);
      asked.push(question);
      // To use theirs, the first wish, leaves nothing to ask about making one’s own.
      const here = question === 'neighbour-wish' ? 'last' : place;
      await choices(page)[here]().check();
      await saved(page);
      await proceed(page);
      await expect(page.locator(`form[data-question="${question}"]`)).toHaveCount(0);
    }
    await expect(page.locator('h1')).toHaveText(title(stage[lang].title));
    await expect(page.locator('h1')).toBeFocused();
    await page.getByRole('link', { name: next ? onward(next[lang].title) : finish }).click();
    await page.waitForURL(next ? `**/course/${next.id}/**` : '**/note/');
  }
  return asked;
}

for (const { lang, place } of [
  { lang: 'fr', place: 'first' },
  { lang: 'en', place: 'last' }
] as const) {
  test(`in ${lang}, the ${place} answer to each question leads through every stage to a note and a plan`, async ({
    page
  }) => {
    await createProject(page, 'Marche', lang);
    const asked = await walkToNote(page, lang, place);
    await expect(page.locator('h1')).toContainText('Marche');
    await page.getByRole('link', { name: wordsIn[lang].product.nav.plan, exact: true }).click();
    await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
    await expect(page.locator('h1')).toHaveText(wordsIn[lang].plan.of('Marche'));
    expect(Object.keys(await answersOnDisk(page)).sort()).toEqual([...asked].sort());
    // Nothing is asked twice, and each stage asks something, in the order of the course.
    const order = course.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(asked).toEqual(order.filter((id) => asked.includes(id)));
    expect(course.filter(({ questions }) => !questions.some(({ id }) => asked.includes(id)))).toEqual([]);
    await page.getByRole('link', { name: wordsIn[lang].product.nav.course, exact: true }).click();
    await expect(page.locator('[data-stage][data-state="done"]')).toHaveCount(stages.length);
  });
}

const { fr } = wordsIn;

test('a project needs a name, and a sentence says so', async ({ page }) => {
  await visit(page, '/fr/projects/');
  await page.getByLabel(fr.projects.name, { exact: true }).fill('   ');
  await page.getByRole('button', { name: fr.projects.create }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toHaveText(fr.projects.nameMissing);
  await expect(refusal).toBeFocused();
  await expect(refusal).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveTitle(/^Erreur/);
  await refusal.getByRole('button').click();
  await expect(page.getByLabel(fr.projects.name, { exact: true })).toBeFocused();
  await expect(page.locator('[data-project]')).toHaveCount(0);
  expect(page.url()).toMatch(/\/projects\/$/);
});

test('without an answer one stays and is told; one may skip, come back, and finds the answer', async ({
  page
}) => {
  await createProject(page, 'Pas à pas');
  await proceed(page);
  const refusal = page.getByRole('alert');
  await expect(refusal).toHaveText(fr.question.missing);
  await expect(refusal).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveTitle(/^Erreur/);
  expect(await questionHere(page)).toBe('maturity');

  await page.getByRole('link', { name: fr.question.skip }).click();
  await expect(page.locator('form[data-question="resource"]')).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).not.toHaveTitle(/^Erreur/);
  expect(await answersOnDisk(page)).toEqual({});

  await answer(page, 'resource', 'data', 'content');
  await proceed(page);
  await expect(page.locator('form[data-question="field"]')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: fr.question.back }).click();
  await expect(option(page, 'resource', 'data')).toBeChecked();
  await expect(option(page, 'resource', 'content')).toBeChecked();
  await expect(option(page, 'resource', 'software')).not.toBeChecked();

  await page.goBack();
  await expect(page.locator('form[data-question="field"]')).toBeVisible();
});

test.describe('where things may move', () => {
  test.use({ viewport: { width: 360, height: 640 }, contextOptions: { reducedMotion: 'no-preference' } });

  test('a refusal is seen wherever one pressed, and the next question is at its top at once', async ({
    page
  }) => {
    await createProject(page, 'En haut');
    await visit(page, questionPage('needs'));
    await proceed(page);
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('alert')).toBeFocused();
    await answer(page, 'needs', 'hosting');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await proceed(page);
    await expect(page.locator('form[data-question="needs"]')).toHaveCount(0);
    await expect(page.locator('h1')).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test('an answer that a change makes pointless lapses, and counts again after changing back', async ({
  page
}) => {
  await createProject(page, 'Va-et-vient');
  await answer(page, 'maturity', 'prototype');
  await visit(page, questionPage('capture'));
  await answer(page, 'capture', 'one-part');
  const lapsed = page.locator('[data-lapsed] [data-answer="capture"]');
  const counts = page.locator('[data-answer="capture"]');

  await visit(page, questionPage('maturity'));
  await answer(page, 'maturity', 'idea');
  await visit(page, '/fr/course/qualify/');
  await expect(lapsed).toBeVisible();
  await expect(counts).toHaveCount(1);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'idea', capture: 'one-part' });
  await visit(page, questionPage('capture'));
  await expect(page.getByText(fr.question.aside)).toBeVisible();

  await visit(page, questionPage('maturity'));
  await answer(page, 'maturity', 'prototype');
  await visit(page, '/fr/course/qualify/');
  await expect(counts).toBeVisible();
  await expect(lapsed).toHaveCount(0);
  await visit(page, questionPage('capture'));
  await expect(option(page, 'capture', 'one-part')).toBeChecked();
});
