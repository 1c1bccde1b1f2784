import { expect, openExample, option, questionPage, saved, test, visit, wordsIn } from './pages.ts';

/* What a page says aloud: each thing once, and nothing that nobody waits for. */

test('that an answer is on disk is said aloud, once a minute at most', async ({ page }) => {
  await visit(page, questionPage('maturity'));
  const news = page.locator('[data-save-news]');
  await expect(news).toBeEmpty();
  await option(page, 'maturity', 'idea').check();
  await saved(page);
  await expect(news).toHaveText(/Enregistré à \d\d:\d\d/);
});

test('what becomes of an action that leaves its place is said aloud', async ({ page }) => {
  const { plan } = wordsIn.fr;
  await openExample(page);
  const card = page.locator('[data-advice][data-state]').first();
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.locator('summary').click();
  await card.getByLabel(plan.state).selectOption('set-aside');
  const said = page.locator('main p[role="status"]');
  await expect(said).toHaveText(`${name} – ${plan.states['set-aside']}`);
  await page.getByRole('button', { name: `${plan.restore} – ${name}` }).click();
  await expect(said).toHaveText(`${name} – ${plan.states['to-do']}`);
});

test('the title of the next page is said once: by the focus', async ({ page }) => {
  await visit(page, '/fr/');
  await page.getByRole('banner').getByRole('link', { name: wordsIn.fr.product.nav.guide }).click();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('#svelte-announcer')).toHaveAttribute('aria-hidden', 'true');
});

test('how much a search finds is said aloud, and the results are not', async ({ page }) => {
  await visit(page, '/fr/guide/');
  const told = page.locator('main p[role="status"]');
  await expect(told).toBeEmpty();
  await page.getByRole('searchbox').fill('licence');
  await expect(told).toHaveText(/^\d+ résultats$/);
  await expect(page.locator('[aria-live] [data-results], [data-results][aria-live]')).toHaveCount(0);
});

test('the names of the other stages are heard where there is no room to show them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/fr/course/qualify/');
  const course = page.getByRole('navigation', { name: wordsIn.fr.course.title });
  await expect(course.getByRole('link', { name: 'Identifier – À faire' })).toBeVisible();
});
