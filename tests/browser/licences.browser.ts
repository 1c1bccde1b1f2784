import { locales } from '#engine/locale.ts';
import { knownLicences } from '#knowledge/licences/index.ts';
import { licencesTexts } from '#texts/pages/licences.ts';
import { expect, questionPage, test, visit, wordsIn } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of locales) {
    test(`every licence says what it asks in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/licences/`);
      const written = (await page.locator('main').textContent()) ?? '';
      const missing = knownLicences.filter((one) => !written.includes(one[lang].gist)).map(({ id }) => id);
      expect(missing).toEqual([]);
    });
  }
});

test('a case is answered, survives a reload, and is the same in the other language', async ({ page }) => {
  const { fr, en } = licencesTexts;
  await visit(page, '/fr/licences/');
  await expect(page.getByText(fr.nothingYet)).toBeVisible();
  await page.getByLabel('Apache 2.0', { exact: true }).check();
  await page.getByLabel(fr.outbound).selectOption('gpl-2.0-only');
  const answer = page.locator('[data-answer]');
  await expect(answer).toHaveAttribute('data-answer', 'no');
  await expect(answer).toContainText(fr.weakest.no('Apache 2.0'));

  await page.getByLabel(fr.combinations.beside.split(/\s:/u)[0] ?? '').check();
  await expect(answer).toHaveAttribute('data-answer', 'conditions');

  await page.reload();
  await expect(answer).toHaveAttribute('data-answer', 'conditions');
  await expect(page.getByLabel('Apache 2.0', { exact: true })).toBeChecked();

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.title);
  await expect(answer).toHaveAttribute('data-answer', 'conditions');
});

test('a licence under which all may come out is chosen from the list of ways out', async ({ page }) => {
  await visit(page, '/en/licences/#in=apache-2.0+gpl-3.0-or-later&how=one-work&kind=code&out=');
  await page.locator('[data-ways]').getByRole('button', { name: 'AGPL 3.0 or later' }).click();
  await expect(page.locator('[data-answer]')).toHaveAttribute('data-answer', 'conditions');
  await page.getByRole('button', { name: licencesTexts.en.clear }).click();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

for (const address of [
  questionPage('licence'),
  questionPage('rights'),
  '/fr/advice/licence-copyleft/',
  '/fr/brakes/'
]) {
  test(`${address} leads to the table of licences`, async ({ page }) => {
    await visit(page, address);
    await expect(page.getByRole('link', { name: wordsIn.fr.one.licences }).first()).toBeVisible();
  });
}
