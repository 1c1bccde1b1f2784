import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import { backupTexts } from '#texts/pages/backup.ts';
import { protectionTexts } from '#texts/pages/protection.ts';
import { dossierIn } from './download.ts';
import {
  answer,
  createProject,
  expect,
  onDisk,
  option,
  questionPage,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;
const words = protectionTexts.fr;
const PASSPHRASE = 'quatre mots tout simples';

const row = (page: Page) => page.locator('[data-project]');

/** Protects the only project of the page of projects. */
async function protect(page: Page, lang: Locale = 'fr'): Promise<void> {
  const said = protectionTexts[lang];
  await visit(page, `/${lang}/projects/`);
  await row(page).getByRole('button', { name: said.protect, exact: true }).click();
  await page.getByLabel(said.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(said.again).fill(PASSPHRASE);
  await page.getByLabel(said.sure).check();
  await page.getByRole('button', { name: said.apply }).click();
  await expect(page.locator('[data-traces]')).toBeVisible({ timeout: 30_000 });
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await row(page).getByRole('button', { name: words.unlock }).click();
  await page.getByLabel(words.passphrase, { exact: true }).fill(passphrase);
  await row(page).getByRole('button', { name: words.unlock }).click();
}

const rowsOnDisk = async (page: Page) => JSON.stringify(await onDisk(page));

test('a project is protected, goes on, is locked, and opens with its passphrase only', async ({ page }) => {
  await createProject(page, 'Confidentiel');
  await answer(page, 'maturity', 'growth');
  await visit(page, '/fr/projects/');
  await row(page).getByRole('button', { name: words.protect, exact: true }).click();
  const form = page.getByRole('form', { name: words.title });
  await expect(form).toContainText(words.final);
  await form.getByRole('button', { name: words.apply }).click();
  await expect(form.getByRole('alert')).toHaveText(words.short);
  await page.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(words.again).fill('quatre mots tout simple');
  await expect(form.getByRole('alert')).toHaveText(words.different);
  await page.getByLabel(words.again).fill(PASSPHRASE);
  await expect(form.getByRole('alert')).toHaveText(words.unsure);
  expect(await rowsOnDisk(page)).toContain('Confidentiel');
  await page.getByLabel(words.sure).check();
  await form.getByRole('button', { name: words.apply }).click();
  await expect(page.locator('[data-traces]')).toBeVisible({ timeout: 30_000 });
  expect(await rowsOnDisk(page)).not.toContain('Confidentiel');

  // It goes on, and what is said is sealed.
  await row(page).getByRole('button', { name: fr.projects.open }).click();
  await page.waitForURL('**/course/');
  await page.getByRole('link', { name: fr.course.goOn }).first().click();
  await option(page, 'resource', 'data').check();
  await saved(page);
  expect(await rowsOnDisk(page)).not.toMatch(/growth|resource/);

  await page.getByRole('banner').getByRole('button', { name: words.lockNow }).click();
  await page.waitForURL('**/projects/');
  await expect(page.locator('body')).not.toContainText('Confidentiel');
  await expect(row(page)).toContainText(/^Projet protégé [0-9a-f]{4}/);
  await unlock(page, 'quatre mots tout simple');
  await expect(row(page).getByRole('alert')).toHaveText(words.wrong, { timeout: 30_000 });
  await page.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE);
  await row(page).getByRole('button', { name: words.unlock }).click();
  await page.waitForURL('**/course/', { timeout: 30_000 });
  await expect(page.getByRole('banner')).toContainText('Confidentiel');
  await page
    .getByRole('link', { name: fr.course.review })
    .or(page.getByRole('link', { name: fr.course.goOn }))
    .first()
    .click();
});

test('a page that is loaded anew has forgotten the key, and says that the project is locked', async ({
  page
}) => {
  await createProject(page, 'Confidentiel');
  await protect(page);
  await page.getByRole('link', { name: fr.product.nav.plan, exact: true }).click();
  await expect(page).not.toHaveTitle(/Confidentiel/);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(fr.projects.causes.locked);
  await expect(page.locator('body')).not.toContainText('Confidentiel');
  await page.getByRole('alert').getByRole('link').click();
  await unlock(page, PASSPHRASE);
  await page.waitForURL('**/course/', { timeout: 30_000 });
  await saved(page);
});

test('a project that nobody uses locks itself, with the last words saved', async ({ page }) => {
  await page.clock.install();
  await createProject(page, 'Oublié');
  await protect(page);
  await page.getByRole('link', { name: fr.product.nav.course, exact: true }).click();
  await page.getByRole('link', { name: fr.course.begin }).first().click();
  await page.getByText(fr.question.note).first().click();
  await page.locator('[data-note] textarea').pressSequentially('À moitié');
  await page.clock.runFor(9 * 60_000);
  await expect(page.locator('[data-note] textarea')).toHaveValue('À moitié');
  await page.clock.runFor(2 * 60_000);
  await page.waitForURL('**/projects/');
  await expect(page.locator('body')).not.toContainText('Oublié');
  await unlock(page, PASSPHRASE);
  await page.waitForURL('**/course/', { timeout: 30_000 });
  await page
    .getByRole('link', { name: fr.course.begin })
    .or(page.getByRole('link', { name: fr.course.goOn }))
    .first()
    .click();
  await expect(page.locator('[data-note] textarea')).toHaveValue('À moitié');
});

test('locked in one tab, it is locked in all', async ({ page, context }) => {
  await createProject(page, 'Partagé');
  await protect(page);
  const other = await context.newPage();
  await visit(other, '/fr/projects/');
  await unlock(other, PASSPHRASE);
  await other.waitForURL('**/course/', { timeout: 30_000 });
  await expect(other.getByRole('banner')).toContainText('Partagé');
  await page.getByRole('banner').getByRole('button', { name: words.lockNow }).click();
  await other.waitForURL('**/projects/');
  await expect(other.locator('body')).not.toContainText('Partagé');
});

test('a tab that had it open readable writes nothing readable once another tab has protected it', async ({
  page,
  context
}) => {
  await createProject(page, 'Ailleurs');
  const other = await context.newPage();
  await visit(other, questionPage('maturity'));
  await expect(other.getByRole('banner')).toContainText('Ailleurs');
  await protect(page);
  await expect(other.getByRole('alert')).toContainText(fr.projects.causes.locked);
  await expect(other.locator('body')).not.toContainText('Ailleurs');
  expect(await rowsOnDisk(page)).not.toContain('Ailleurs');
});

test('its export asks for it to be open; a backup takes it sealed, to be opened elsewhere', async ({
  page,
  browser,
  baseURL
}) => {
  await createProject(page, 'Emporté');
  await answer(page, 'maturity', 'growth');
  await protect(page);
  const exporting = page.waitForEvent('download');
  await row(page).getByRole('button', { name: fr.projects.export }).click();
  expect((await dossierIn(exporting)).name).toBe('Emporté');
  await row(page).getByRole('button', { name: words.lockNow }).click();
  await expect(row(page).getByRole('button', { name: fr.projects.export })).toHaveCount(0);
  await row(page).getByRole('button', { name: words.unlock }).click();
  await expect(row(page)).toContainText(words.toOpen);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: backupTexts.fr.make }).click();
  const file = await readFile(await (await saving).path());
  expect(file.toString()).not.toMatch(/Emporté|growth/);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const there = await elsewhere.newPage();
  await visit(there, '/fr/projects/');
  await there
    .getByLabel(fr.projects.importLabel)
    .setInputFiles({ name: 'tout.json', mimeType: 'application/json', buffer: file });
  await expect(there.locator('[data-standing="new"]')).toContainText('Projet protégé');
  await there.getByRole('button', { name: backupTexts.fr.apply }).click();
  await expect(there.locator('[data-restored]')).toHaveText(backupTexts.fr.restored(1, 0, 0, 0));
  await unlock(there, PASSPHRASE);
  await there.waitForURL('**/course/', { timeout: 30_000 });
  await expect(there.getByRole('banner')).toContainText('Emporté');
  await elsewhere.close();
});

test('the protection is taken off, and the project is there as before', async ({ page }) => {
  await createProject(page, 'Rouvert', 'en');
  await answer(page, 'maturity', 'growth');
  await protect(page, 'en');
  page.once('dialog', (dialog) => void dialog.accept());
  await row(page).getByRole('button', { name: protectionTexts.en.unprotect }).click();
  await expect(
    row(page).getByRole('button', { name: protectionTexts.en.protect, exact: true })
  ).toBeVisible();
  expect(await onDisk(page)).toMatchObject([{ name: 'Rouvert', answers: { maturity: { value: 'growth' } } }]);
  await saved(page);
});

test('where the browser cannot encrypt, as on plain HTTP, it is said before anything is asked', async ({
  page
}) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await createProject(page, 'En clair');
  await visit(page, '/fr/projects/');
  await row(page).getByRole('button', { name: words.protect, exact: true }).click();
  await expect(page.locator('[data-unable]')).toHaveText(words.unable);
  await expect(page.getByRole('button', { name: words.apply })).toHaveCount(0);
});
