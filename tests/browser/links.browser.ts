import type { Page } from '@playwright/test';
import { locales } from '#engine/locale.ts';
import { advice } from '#knowledge/advice/index.ts';
import { decidesIn } from '#knowledge/decides.ts';
import { stageIds } from '#knowledge/stages.ts';
import { decidesTexts } from '#texts/pages/decides.ts';
import { answer, createProject, expect, openExample, questionPage, test, visit } from './pages.ts';

/** Where the links inside this part of the page lead. */
const leadsTo = (page: Page, part: string) =>
  page
    .locator(`${part} a`)
    .evaluateAll((all) =>
      all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname)
    );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every question in ${lang} names what it helps to decide`, async ({ page }) => {
      for (const stage of stageIds) {
        const [[question, { first, more }] = ['none', { first: [], more: 0 }]] = Object.entries(
          decidesIn(lang, stage)
        );
        await page.goto(questionPage(question, lang));
        const list = page.locator('[data-decides]');
        await page.locator('[data-changes] summary').click();
        for (const { title } of first) await expect(list.getByText(title, { exact: true })).toBeVisible();
        await expect(list).toContainText(decidesTexts[lang].more(more));
        const addresses = await leadsTo(page, '[data-decides]');
        expect(addresses).toEqual([...first.map(({ id }) => `/${lang}/advice/${id}/`), `/${lang}/advice/`]);
        expect(first.filter(({ id }) => !advice.some((one) => one.id === id))).toEqual([]);
      }
    });

    test(`the first page leads to every tool in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/`);
      const tools = ['brakes', 'means', 'boat', 'finance-plan', 'pitch', 'cases'];
      expect(await leadsTo(page, '[data-products]')).toEqual(tools.map((tool) => `/${lang}/${tool}/`));
    });
  }
});

test('each stage leads to the tool that its answers fill in, once there are some', async ({ page }) => {
  await createProject(page, 'Outils');
  const tool = page.locator('[data-stage="finance"] a[href$="/fr/finance-plan/"]');
  await visit(page, '/fr/course/');
  await expect(page.locator('[data-stage="finance"]')).toBeVisible();
  await expect(tool).toHaveCount(0);
  await visit(page, questionPage('needs'));
  await answer(page, 'needs', 'hosting');
  await visit(page, '/fr/course/');
  await expect(tool).toBeVisible();
  await visit(page, '/fr/course/finance/');
  await expect.poll(() => leadsTo(page, '[data-products]')).toEqual(['/fr/finance-plan/']);
});

test('the advice and the plan of a project lead to its tools', async ({ page }) => {
  await openExample(page);
  await expect.poll(() => leadsTo(page, '[data-products]')).toContain('/fr/finance-plan/');
  await visit(page, '/fr/advice/');
  await expect.poll(() => leadsTo(page, '[data-products]')).toContain('/fr/pitch/');
});
