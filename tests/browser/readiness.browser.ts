import { locales } from '#engine/locale.ts';
import { cyberRoles } from '#knowledge/cyber-role/index.ts';
import { standards } from '#knowledge/readiness/index.ts';
import { readinessTexts } from '#texts/pages/readiness.ts';
import { answer, createProject, expect, openExample, questionPage, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every point of every list, and every role, can be read in ${lang}`, async ({ page }) => {
      for (const standard of standards) {
        await page.goto(`/${lang}/readiness/${standard.id}/`);
        const text = await page.locator('main').innerText();
        const told = standard.points.flatMap((point) => [point[lang].asks, point[lang].evidence]);
        expect(
          [...told, standard[lang].version].filter((words) => !text.includes(words)),
          standard.id
        ).toEqual([]);
        await expect(page.locator('main button')).toHaveCount(0);
      }
      await page.goto(`/${lang}/cyber-role/`);
      const text = await page.locator('main').innerText();
      expect(cyberRoles.filter((role) => !text.includes(role[lang].name))).toEqual([]);
    });

    test(`the lists lead to each other in ${lang}, and the guide and the first page to them`, async ({
      page
    }) => {
      await page.goto(`/${lang}/readiness/`);
      for (const { id } of standards)
        await expect(page.locator(`main a[href$="/${lang}/readiness/${id}/"]`)).toBeVisible();
      await expect(page.locator(`main a[href$="/${lang}/cyber-role/"]`)).toBeVisible();
      for (const from of ['', 'guide/', 'means/']) {
        await page.goto(`/${lang}/${from}`);
        await expect(page.locator(`main a[href$="/${lang}/readiness/"]`), from).toBeVisible();
      }
    });
  }
});

for (const lang of locales) {
  test(`in ${lang}, a list says what is missing first, why, and is printed as it stands`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openExample(page, lang);
    await visit(page, `/${lang}/readiness/digital-public-goods/`);
    await expect(page.locator('[data-points]').first()).toHaveAttribute('data-points', 'missing');
    await expect(page.locator('[data-points="missing"] a[href*="course/"]').first()).toBeVisible();
    const paper = await printed(page);
    expect(paper).toContain(letters(readinessTexts[lang].states['not-asked']));
    // The example shares data and content: it is not told to mend code.
    await visit(page, `/${lang}/readiness/osps-baseline/`);
    await expect(page.locator('[data-points]')).toHaveCount(0);
    await expect(page.locator('main')).toContainText(readinessTexts[lang].elsewhere);
  });
}

test('the role follows the answers, and the duties lead to it', async ({ page }) => {
  await createProject(page, 'Bibliothèque');
  await visit(page, '/fr/cyber-role/');
  await expect(page.locator('[data-role="open"] a[href*="course/"]').first()).toBeVisible();
  await visit(page, questionPage('resource'));
  await answer(page, 'resource', 'software');
  await visit(page, questionPage('carrier'));
  await answer(page, 'carrier', 'company');
  await visit(page, questionPage('own-revenue'));
  await answer(page, 'own-revenue', 'threatened');
  await visit(page, '/fr/cyber-role/');
  await expect(page.locator('[data-role="manufacturer"]')).toBeVisible();
  await expect(page.locator('[data-changes-role] li').first()).toBeVisible();
  await visit(page, '/fr/advice/duty-secure-product/');
  await page.locator('a[href$="/fr/cyber-role/"]').click();
  await expect(page.locator('[data-role="manufacturer"]')).toBeVisible();
});
