import { locales } from '#engine/locale.ts';
import { statementTexts } from '#texts/accessibility/accessibility-statement.ts';
import { rgaaThemes } from '#texts/accessibility/rgaa.ts';
import { expect, test, visit } from './pages.ts';

for (const lang of locales) {
  test(`in ${lang}, the statement says how many criteria are met, out of the grid that it shows`, async ({
    page
  }) => {
    await visit(page, `/${lang}/accessibility/`);
    const words = statementTexts[lang];
    await page.getByText(words.grid).click();
    const results = page.locator('tr[data-result]');
    const added = 6;
    await expect(results).toHaveCount(106 + added);
    const having = (status: string) =>
      results
        .filter({ hasNot: page.locator('th', { hasText: /^\d\.\d\.\d+$/ }) })
        .and(page.locator(`[data-result="${status}"]`));
    const met = await having('met').count();
    const lacking = await having('lacking').count();
    await expect(page.locator('[data-met]')).toHaveAttribute('data-met', String(met));
    await expect(page.locator('[data-met]')).toHaveAttribute('data-applicable', String(met + lacking));
    await expect(page.locator('[data-lacking]')).toHaveCount(lacking);
    for (const theme of rgaaThemes) await expect(page.getByText(theme[lang]).first()).toBeVisible();
  });
}

test('the statement can be read without scripts, and says who has not tried it yet', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/accessibility/');
  await expect(page.getByText(statementTexts.fr.states.partial)).toBeVisible();
  await expect(page.getByText(statementTexts.fr.notTried)).toBeVisible();
  await context.close();
});

test('every page leads to the statement', async ({ page }) => {
  for (const address of ['/fr/', '/fr/plan/', '/fr/boat/']) {
    await visit(page, address);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibilité', exact: true }).click();
    await expect(page).toHaveURL(/\/fr\/accessibility\/$/);
  }
});
