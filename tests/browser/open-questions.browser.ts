import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { questions } from '#knowledge/questions/index.ts';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { answer, expect, openExample, questionPage, test, visit } from './pages.ts';

const findOut = (id: string, lang: Locale) => questions.find((one) => one.id === id)?.[lang].findOut ?? '';

const numberIn = async (page: Page, attribute: string) =>
  Number(await page.locator('[data-certainty]').getAttribute(attribute));

for (const lang of locales) {
  const words = openQuestionsTexts[lang];

  test(`in ${lang}, “I don’t know” says whom to ask, and becomes work in the plan, on screen and on paper`, async ({
    page
  }) => {
    await openExample(page, lang);
    await visit(page, `/${lang}/advice/`);
    const [certain, hanging] = [await numberIn(page, 'data-certain'), await numberIn(page, 'data-hanging')];

    await visit(page, questionPage('reuse-rights', lang));
    await answer(page, 'reuse-rights', 'dont-know');
    await expect(page.locator('form [role="status"]')).toContainText(findOut('reuse-rights', lang));

    await visit(page, `/${lang}/advice/`);
    const item = page.locator('[data-certainty] [data-open-question="reuse-rights"]');
    await expect(item).toContainText(words.dontKnow);
    await expect(item).toContainText(findOut('reuse-rights', lang));
    expect(await numberIn(page, 'data-certain')).toBeLessThan(certain);
    expect(await numberIn(page, 'data-hanging')).toBeGreaterThan(hanging);
    await item.getByRole('link').click();
    await expect(page.locator('form[data-question="reuse-rights"]')).toBeVisible();

    await visit(page, `/${lang}/plan/`);
    const work = page.locator('[data-to-find] [data-open-question="reuse-rights"]');
    await expect(work).toContainText(findOut('reuse-rights', lang));
    await page.emulateMedia({ media: 'print' });
    await expect(work).toBeVisible();
  });

  test(`in ${lang}, the questions that decide most come first, and answering them settles advice`, async ({
    page
  }) => {
    await visit(page, questionPage('resource', lang));
    await answer(page, 'resource', 'software');
    await visit(page, `/${lang}/advice/`);
    const first = page.locator('[data-certainty] [data-open-question]').first();
    await expect(first).toHaveAttribute('data-open-question', 'maturity');
    const before = await numberIn(page, 'data-certain');
    await visit(page, questionPage('maturity', lang));
    await answer(page, 'maturity', 'idea');
    await visit(page, `/${lang}/advice/`);
    expect(await numberIn(page, 'data-certain')).toBeGreaterThan(before);
    await page.getByRole('link', { name: words.toShort }).click();
    await expect(page).toHaveURL(/\/short\/$/);
  });
}
