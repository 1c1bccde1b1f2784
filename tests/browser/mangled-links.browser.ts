import { licencesTexts } from '#texts/pages/licences.ts';
import { whatIfTexts } from '#texts/pages/what-if.ts';
import { expect, openExample, test, visit, wordsIn } from './pages.ts';

const words = whatIfTexts.fr;
const changed = '[data-changed]';

/** As sent, and as it arrives through messengers, mail and sentences. */
const SENT = '/fr/what-if/#maturity=growth&needs=hosting+translation&licence=';
const arrivals = [
  SENT,
  SENT.replaceAll('&', '&amp;'),
  `${SENT}).`,
  '/fr/what-if/#maturity%3Dgrowth%26needs%3Dhosting%2Btranslation%26licence%3D',
  '/fr/what-if/%23maturity=growth&needs=hosting+translation&licence='
];

test('a hypothesis comes whole through messengers and mail', async ({ page }) => {
  await openExample(page);
  for (const arrival of arrivals) {
    await test.step(arrival, async () => {
      // From elsewhere, as a link is followed: not from mark to mark of one page.
      await page.goto('about:blank');
      await page.goto(arrival);
      await expect(page.locator(changed)).toHaveCount(3);
      await expect(page.locator('[data-link]')).toHaveCount(0);
    });
  }
});

test('a link that was cut says how much of it is missing, until another hypothesis is made', async ({
  page
}) => {
  await openExample(page);
  await visit(page, '/fr/what-if/#maturity=growth&needs=hosting+transl');
  await expect(page.locator('[data-link]')).toHaveText(words.link.incomplete(1, 2));
  await expect(page.locator(changed)).toHaveCount(1);
  await page.getByRole('button', { name: words.takeBack }).click();
  await expect(page.locator('[data-link]')).toHaveCount(0);
});

test('on a device without a project, a link says that it holds a hypothesis', async ({ page }) => {
  await visit(page, '/fr/what-if/#maturity=growth');
  await expect(page.locator('[data-link]')).toHaveText(words.link.waits(1));
  await visit(page, '/fr/what-if/');
  await page.reload();
  await expect(page.locator('h1')).toHaveText(words.title);
  await expect(page.locator('[data-link]')).toHaveCount(0);
});

test('a case of licences that was cut says that a part is missing', async ({ page }) => {
  await visit(page, '/fr/licences/#in=mit+gpl-3.0-or-la&how=one-work&kind=code&out=mit');
  await expect(page.locator('[data-link]')).toHaveText(licencesTexts.fr.incomplete);
  await page.goto('about:blank');
  await visit(page, '/fr/licences/#in=mit&amp;how=one-work&amp;kind=code&amp;out=mit).');
  await expect(page.locator('#answer + *')).toBeVisible();
  await expect(page.locator('[data-link]')).toHaveCount(0);
});

test('the end of a sentence after an address does not lead nowhere', async ({ page }) => {
  await page.goto('/fr/glossary/).');
  await expect(page).toHaveURL(/\/fr\/glossary\/$/);
  await page.goto('/fr/nowhere/');
  await expect(page.locator('h1')).toHaveText(wordsIn.fr.errors.notFoundTitle);
});
