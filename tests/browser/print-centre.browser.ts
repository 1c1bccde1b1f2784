import { questionsOf } from '#engine/course/course.ts';
import { locales } from '#engine/locale.ts';
import { course } from '#knowledge/course.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { answersAsMark } from '#storage/answers-in-address.ts';
import { facilitatorsTexts } from '#texts/pages/facilitators.ts';
import { printTexts } from '#texts/pages/print.ts';
import { lookingAt } from './look.ts';
import { expect, openExample, test, visit } from './pages.ts';
import { hasPdftotext, NO_PDFTOTEXT } from './paper.ts';
import { aboutPdf } from './pdf.ts';
import { choose } from './printed-problems.ts';
import { inWholeRun } from './sample.ts';

const questions = questionsOf(course);

test('from a phone the same pages come out', async ({ page }) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  await openExample(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/fr/print/#plan');
  await choose(page, 'plan', 'a4', 'fr');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(aboutPdf(await page.pdf({ preferCSSPageSize: true })).pages).toBe(1);
});

test('a project that is not there prints what needs none, and says where to begin', async ({ page }) => {
  await visit(page, '/fr/print/');
  await expect(page.locator('input[value="plan"]')).toBeDisabled();
  await expect(page.getByRole('link', { name: printTexts.fr.begin })).toBeVisible();
  await choose(page, 'facilitator', 'a4', 'en');
  await expect(page.locator('.paper h2')).toHaveText(facilitatorsTexts.en.title);
});

for (const lang of locales) {
  test(
    `everybody can use it in ${lang}, wide and small, light and dark`,
    lang === 'en' ? inWholeRun : {},
    async ({ page }) => {
      await openExample(page, lang);
      await visit(page, `/${lang}/print/`);
      const { found, look } = lookingAt(page);
      for (const document of ['plan', 'pitch'] as const) {
        await choose(page, document, 'a4', lang === 'fr' ? 'en' : 'fr');
        await look(document);
      }
      await visit(page, `/${lang}/resume/#${answersAsMark(questions, exampleAnswers)}`);
      await page.locator('[data-preview] summary').click();
      await expect(page.locator('[data-preview] dt').first()).toBeVisible();
      await look('resume');
      expect(found).toEqual([]);
    }
  );
}
