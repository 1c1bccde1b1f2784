import { comingBackTexts } from '#texts/pages/coming-back.ts';
import {
  answer,
  createProject,
  expect,
  openExample,
  option,
  proceed,
  questionForm,
  test,
  visit,
  wordsIn
} from './pages.ts';

for (const lang of ['fr', 'en'] as const) {
  test(`in ${lang}, one changes the answer behind an advice and comes back to it`, async ({ page }) => {
    const words = comingBackTexts[lang];
    await openExample(page, lang);
    await visit(page, `/${lang}/advice/donations/`);
    const title = await page.locator('h1').textContent();
    // Several conditions may rest on one answer: the first says so.
    const behind = page
      .locator('[data-role="requires"] .behind')
      .filter({ has: page.locator('a[href*="/carrier/"]') })
      .first();
    const said = { fr: 'Une association déclarée', en: 'A registered non-profit association' }[lang];
    await expect(behind).toContainText(words.said(wordsIn[lang].one.quoted(said)).trim());
    await behind.getByRole('link').first().click();
    await expect(option(page, 'carrier', 'association')).toBeChecked();
    const back = page.getByRole('main').getByRole('link', { name: words.backTo(title ?? '') });
    await expect(back).toBeVisible();
    await answer(page, 'carrier', 'local-authority');
    await proceed(page);
    await page.waitForURL(`**/${lang}/advice/donations/`);
    await expect(page.locator('article')).toHaveAttribute('data-status', 'discarded');
    await expect(page.locator('h1')).toBeFocused();

    await page.goBack();
    await back.click();
    await page.waitForURL(`**/${lang}/advice/donations/`);
  });
}

test('an address that would lead elsewhere leads along the course', async ({ page }) => {
  await visit(page, '/fr/course/qualify/carrier/#from=//example.org/');
  const back = page.getByRole('main').getByRole('link', { name: wordsIn.fr.question.back, exact: true });
  await expect(back).toHaveAttribute('href', /course\/qualify\/field\/$/);
});

test('an answer changed from the check page leads back to its row', async ({ page }) => {
  await createProject(page, 'Relecture');
  await answer(page, 'maturity', 'idea');
  await visit(page, '/fr/course/qualify/');
  const line = page.locator('[data-answer="resource"]');
  await line.getByRole('link').click();
  await answer(page, 'resource', 'data');
  await proceed(page);
  await expect(line.locator('dt')).toBeFocused();
  await expect(line).toBeInViewport();
});

test('a question that a change raises is asked before one comes back', async ({ page }) => {
  await createProject(page, 'Relecture');
  await answer(page, 'maturity', 'growth');
  await visit(page, '/fr/course/qualify/');
  const remaining = page.locator('[data-remaining]');
  const before = Number(await remaining.getAttribute('data-remaining'));
  await page.locator('[data-answer="maturity"]').getByRole('link').click();
  await expect(option(page, 'maturity', 'growth')).toBeChecked();
  await answer(page, 'maturity', 'idea');
  await proceed(page);
  await expect(page.locator('form[data-question="shared-power"]')).toBeVisible();
  await questionForm(page).locator('fieldset input').first().check();
  await proceed(page);
  await expect(page.locator('[data-answer="maturity"] dt')).toBeFocused();
  await expect(page.locator('[data-answer="maturity"]')).toContainText('Une idée');
  expect(Number(await remaining.getAttribute('data-remaining'))).toBeLessThan(before);
  await remaining.getByRole('link').click();
  await expect(questionForm(page)).toBeVisible();
});
