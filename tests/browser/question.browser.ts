import type { Page } from '@playwright/test';
import { locales } from '#engine/locale.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { course } from '#knowledge/course.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import {
  answersOnDisk,
  choices,
  createProject,
  expect,
  option,
  questionForm,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';
import { sampleOf } from './sample.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

const questions = course.flatMap((stage) => stage.questions);
const small = { width: 360, height: 640 };

/** How far below the window the first option ends; nothing where it is seen whole. */
const hidden = (page: Page) =>
  questionForm(page)
    .locator('label:has(input)')
    .first()
    .evaluate((label) => Math.max(0, Math.round(label.getBoundingClientRect().bottom - window.innerHeight)));

/** The options in the order in which they are drawn. */
const drawn = (page: Page) => choices(page).evaluateAll((all) => all.map((one) => one.getAttribute('value')));

for (const lang of locales) {
  const { question: words } = wordsIn[lang];

  test.describe(`in ${lang}`, () => {
    test('the first screen of a small phone shows a whole answer of every question', async ({ page }) => {
      await page.setViewportSize(small);
      await createProject(page, 'Premier écran', lang);
      const below: string[] = [];
      for (const { id } of sampleOf(questions, 3, locales.indexOf(lang))) {
        await page.goto(questionPage(id, lang));
        const by = await hidden(page);
        if (by > 0) below.push(`${id}: ${by} px`);
      }
      expect(below).toEqual([]);
    });

    test('what stands alone comes last, and says what it takes back', async ({ page }) => {
      await visit(page, questionPage('needs', lang));
      expect((await drawn(page)).at(-1)).toBe('nothing');
      const news = questionForm(page).getByRole('status');
      await option(page, 'needs', 'hosting').check();
      await option(page, 'needs', 'legal').check();
      await expect(news).toHaveText('');
      await option(page, 'needs', 'nothing').check();
      await expect(news).toHaveText(words.untickedOthers);
      await expect(option(page, 'needs', 'hosting')).not.toBeChecked();
      // The first key is the first option that is drawn.
      await page.keyboard.press('1');
      await expect(option(page, 'needs', 'livelihood')).toBeChecked();
      await expect(news).toHaveText(words.untickedOne(needs[lang].options.nothing));
      await saved(page);
      expect(await answersOnDisk(page)).toEqual({ needs: ['livelihood'] });
    });

    test('every question says where the answer is found, and what it changes', async ({ page }) => {
      for (const { id, mayNotKnow, ...question } of [needs, reuseRights]) {
        const { findOut, changes } = question[lang];
        await visit(page, questionPage(id, lang));
        if (mayNotKnow) await option(page, id, DONT_KNOW).check();
        else await page.locator('[data-find-out] summary').click();
        await expect(questionForm(page).getByText(findOut).and(page.locator(':visible'))).toHaveCount(1);
        await page.locator('[data-changes] summary').click();
        await expect(page.locator('[data-changes]').getByText(changes)).toBeVisible();
      }
    });

    test('a question is printed with its options, to tick by hand', async ({ page }) => {
      test.skip(!hasPdftotext, NO_PDFTOTEXT);
      await visit(page, questionPage('reuse-rights', lang));
      await option(page, 'reuse-rights', 'free').check();
      await saved(page);
      const paper = await printed(page);
      const { ask, why, changes, findOut, options } = reuseRights[lang];
      for (const text of [ask, why, changes, findOut, words.dontKnow, ...Object.values(options)]) {
        expect(paper).toContain(letters(text));
      }
      for (const text of [words.continue, words.skip, words.note]) expect(paper).not.toContain(letters(text));
    });

    test('without JavaScript a question says that it cannot be answered, and leads on', async ({
      browser
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(questionPage('needs', lang));
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('noscript p')).toContainText(words.withoutCode);
      await expect(page.getByRole('button', { name: words.continue })).toBeHidden();
      await expect(page.getByRole('link', { name: words.skip })).toBeVisible();
      await context.close();
    });
  });
}
