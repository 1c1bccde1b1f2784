import { locales } from '#engine/locale.ts';
import { layers } from '#house.ts';
import { glossary } from '#knowledge/glossary/index.ts';
import { architectureTexts } from '#texts/pages/architecture.ts';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { expect, openExample, questionPage, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

for (const lang of locales) {
  const words = glossaryTexts[lang];
  const explained = (id: string) => glossary.find((term) => term.id === id)?.[lang].definition ?? `no ${id}`;

  test.describe(`the words explained in ${lang}`, () => {
    test('unfold under the question and the advice that use them, five at most', async ({ page }) => {
      for (const { address, term } of [
        { address: questionPage('general-interest', lang), term: 'tax-ruling' },
        { address: `/${lang}/advice/dual-licence/`, term: 'dual-licence' }
      ]) {
        await visit(page, address);
        const fold = page.locator('details[data-terms]');
        const definition = fold.locator(`[data-term="${term}"] dd`);
        await expect(definition).toBeHidden();
        await fold.getByText(words.here, { exact: true }).click();
        await expect(definition).toHaveText(explained(term));
        expect(await fold.locator('[data-term]').count()).toBeLessThanOrEqual(5);
      }
      await page.getByRole('link', { name: words.all }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    });

    test('are all on one page, each with its own address', async ({ page }) => {
      await visit(page, `/${lang}/glossary/#copyleft`);
      await expect(page.locator('main [data-term]')).toHaveCount(glossary.length);
      await expect(page.locator('#copyleft')).toBeInViewport();
      const terms = await page.locator('main dt').allTextContents();
      expect(terms).toEqual(terms.toSorted((one, other) => one.localeCompare(other, lang)));
    });

    test('close the printed plan, without being unfolded', async ({ page }) => {
      test.skip(!hasPdftotext, NO_PDFTOTEXT);
      await openExample(page, lang);
      await expect(page.locator('details[data-terms]')).toHaveCount(1);
      const met = await page
        .locator('details[data-terms] [data-term]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-term') ?? ''));
      expect(met.length).toBeGreaterThan(5);
      const paper = await printed(page);
      const closing = paper.slice(paper.lastIndexOf(letters(words.inPlan)));
      expect(met.filter((id) => !closing.includes(letters(explained(id))))).toEqual([]);
      expect(closing).not.toContain(letters(words.all));
    });

    test('can be read without JavaScript, from the page about the tool', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`/${lang}/about/`);
      await page.getByRole('link', { name: words.link }).click();
      await expect(page.locator('[data-term="free-riding"]')).toContainText(explained('free-riding'));
      await page.goto(`/${lang}/about/`);
      await page.getByRole('link', { name: architectureTexts[lang].link }).click();
      await expect(page.locator('[data-layer]')).toHaveCount(layers.length);
      await page.close();
    });
  });
}
