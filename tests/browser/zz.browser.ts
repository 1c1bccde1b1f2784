import { test, visit } from './pages.ts';
for (const [name, width, scheme] of [['l360', 360, 'light'], ['d360', 360, 'dark'], ['l1280', 1280, 'light'], ['d1280', 1280, 'dark']] as const)
  test(`shot ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await visit(page, '/fr/entry/');
    await page.locator('#typed-paper').fill('T1 "Sentiers" S1a S2ab S3d S5cd S7? S6e "vu hier" S8b P99a S12');
    await page.locator('[data-wrong]').waitFor();
    await page.screenshot({ path: `/tmp/form-shot-${name}.png`, fullPage: true });
    await page.locator('#typed-paper').fill('T1 "Sentiers" S1b S2ab S6a ');
    await page.getByRole('button', { name: 'Faire une deuxième saisie' }).click();
    await page.locator('#typed-paper').fill('T1 "Sentier" S1c S2ab S6a ');
    await page.getByRole('button', { name: 'Comparer les deux saisies' }).click();
    await page.locator('[data-differences]').waitFor();
    await page.screenshot({ path: `/tmp/form-diff-${name}.png`, fullPage: true });
  });
