import { locales } from '#engine/locale.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { judgements } from './expected.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from './paper.ts';
import { expect, openExample, test, visit, wordsIn } from './pages.ts';

const retained = fundingAdvice.filter(({ id }) =>
  judgements.some(({ advice, status }) => advice.id === id && status === 'retained')
);

const heightOf = () => document.documentElement.scrollHeight;

for (const lang of locales) {
  test(`in ${lang}, the advice opens on what is retained, and paper has all that is`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    const { advice } = wordsIn[lang];
    await openExample(page, lang);
    await visit(page, `/${lang}/advice/`);
    await expect(page.locator('#outcome')).toHaveAttribute('open');
    const funding = page.locator('#funding');
    await expect(funding).not.toHaveAttribute('open');
    await expect(funding.locator('> summary')).toContainText(advice.kept(retained.length));
    const paper = await printed(page);
    expect(retained.filter((one) => !paper.includes(letters(one[lang].summary)))).toEqual([]);
    await expect(funding).not.toHaveAttribute('open');

    await visit(page, `/${lang}/advice/${retained[0]?.id}/`);
    await page.getByRole('main').getByRole('link', { name: advice.all }).first().click();
    await expect(funding).toHaveAttribute('open');
  });
}

test('a print announced twice, as a phone does for each printer tried, leaves folds as they were', async ({
  page
}) => {
  await openExample(page);
  await visit(page, '/fr/advice/');
  const funding = page.locator('#funding');
  await expect(funding).not.toHaveAttribute('open');
  const announce = (event: string) => page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
  await announce('beforeprint');
  await announce('beforeprint');
  await expect(funding).toHaveAttribute('open');
  await expect(page.locator('#outcome')).toHaveAttribute('open');
  for (let told = 0; told < 2; told += 1) {
    await announce('afterprint');
    await expect(funding).not.toHaveAttribute('open');
    await expect(page.locator('#outcome')).toHaveAttribute('open');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('long pages are read in a few screens, and the plan begins with what to do', async ({ page }) => {
    await openExample(page);
    for (const address of ['/fr/advice/', '/fr/means/', '/fr/cases/']) {
      await visit(page, address);
      await expect(page.locator('main details').first()).toBeVisible();
      await expect(page.locator('[data-status="retained"], [data-case]').first()).toBeVisible();
      expect(await page.evaluate(heightOf), address).toBeLessThan(8_500);
    }
    await visit(page, '/fr/plan/');
    const first = page.locator('.summary ol a').first();
    await expect(first).toBeInViewport();
    await first.click();
    await expect(page.getByRole('heading', { name: (await first.textContent()) ?? '' })).toBeInViewport();
  });
});

test('each reason in the plan leads to the question whose answer it is, and back', async ({ page }) => {
  await openExample(page);
  await page.locator('[data-advice][data-state] dd a[href*="/course/"]').first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(wordsIn.fr.plan.title) })
    .click();
  await page.waitForURL('**/fr/plan/');
});
