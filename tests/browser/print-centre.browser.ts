import type { Page } from '@playwright/test';
import { questionsOf } from '#engine/course/course.ts';
import type { Dossier } from '#engine/dossier.ts';
import { locales, type Locale } from '#engine/locale.ts';
import { course } from '#knowledge/course.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { answersAsMark } from '#storage/answers-in-address.ts';
import { facilitatorsTexts } from '#texts/pages/facilitators.ts';
import { printTexts } from '#texts/pages/print.ts';
import { lookingAt } from './look.ts';
import { expect, keepOnDevice, nowOpen, onDisk, openExample, saved, test, visit } from './pages.ts';
import { hasPdftotext, NO_PDFTOTEXT } from './paper.ts';
import { aboutPdf } from './pdf.ts';
import { choose, documents, problemsOf } from './printed-paper.ts';
import { projects } from './projects-to-print.ts';
import { inWholeRun, sampleOf, timeForAll } from './sample.ts';

const questions = questionsOf(course);

/** The example as the product makes it, in this language. */
async function exampleOn(page: Page, lang: Locale = 'fr'): Promise<Dossier> {
  await openExample(page, lang);
  const [example] = await onDisk(page);
  if (!example) throw new Error('There is no example.');
  return example;
}

for (const [at, project] of sampleOf([...projects.entries()], 3)) {
  test(`everything that “${project.id}” prints is whole, on both papers`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    test.setTimeout(timeForAll);
    const dossier = project.from(await exampleOn(page, project.example));
    await keepOnDevice(page, [dossier]);
    // The example comes back first, and would be remembered after.
    await saved(page);
    await nowOpen(page, dossier.id);
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page, '/fr/print/');
    const found: string[] = [];
    for (const [place, document] of documents.entries())
      for (const [turn, paper] of (['a4', 'letter'] as const).entries()) {
        // Each paper in one of the languages, the other way round for the next project.
        const lang = locales[(at + place + turn) % locales.length] ?? 'fr';
        found.push(...(await problemsOf(page, dossier, document, paper, lang)));
      }
    expect(found).toEqual([]);
  });
}

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
