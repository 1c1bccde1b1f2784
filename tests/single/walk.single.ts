import { hasPdftotext, letters, NO_PDFTOTEXT, printed } from '../browser/paper.ts';
import { dossierIn } from '../browser/download.ts';
import {
  answer,
  answersOnDisk,
  awake,
  createProject,
  openExample,
  option,
  proceed,
  questionForm,
  questionHere,
  questionPage,
  saved,
  unfoldAll,
  visit,
  wordsIn
} from '../browser/pages.ts';
import { oneFileTexts } from '#texts/pages/one-file.ts';
import { expect, test } from './from-file.ts';

const { fr, en } = wordsIn;

test('somebody answers, writes, goes on and back, changes the language, and finds all of it after a reload', async ({
  page
}) => {
  await createProject(page, 'Sur une clé');
  const first = await questionHere(page);
  await questionForm(page).locator('fieldset input').first().check();
  await saved(page);
  await page.locator('[data-note] summary').click();
  await page.locator('[data-note] textarea').fill('Vu avec Léa <b>& Cie</b>');
  await saved(page);
  await proceed(page);
  await expect(questionForm(page)).not.toHaveAttribute('data-question', first);
  const second = await questionHere(page);
  await expect(page.locator('h1')).toBeFocused();

  await page.goBack();
  await expect(questionForm(page)).toHaveAttribute('data-question', first);
  await page.goForward();
  await expect(questionForm(page)).toHaveAttribute('data-question', second);

  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(questionForm(page)).toHaveAttribute('data-question', second);
  await questionForm(page).locator('fieldset input').first().check();
  await saved(page);

  await page.reload();
  await awake(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(questionForm(page)).toHaveAttribute('data-question', second);
  await expect(questionForm(page).locator('fieldset input').first()).toBeChecked();
  await visit(page, questionPage(first));
  await expect(page.locator('[data-note] textarea')).toHaveValue('Vu avec Léa <b>& Cie</b>');
  expect(Object.keys(await answersOnDisk(page)).sort()).toEqual([first, second].sort());
});

test('an answer that was changed from the check page, or from an advice, leads back there', async ({
  page
}) => {
  await openExample(page);
  await visit(page, '/fr/course/finance/');
  await page.locator('[data-answer="needs"] a').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'needs');
  await proceed(page);
  await page.waitForURL(/#\/fr\/course\/finance\/#answer-needs$/);
  await expect(page.locator('#answer-needs')).toBeFocused();

  await visit(page, '/fr/advice/donations/');
  await page.locator('article[data-advice] a[href*="#from=advice/donations"]').first().click();
  await expect(questionForm(page)).toBeVisible();
  await proceed(page);
  await page.waitForURL(/#\/fr\/advice\/donations\/$/);
});

test('what an address holds survives a reload, and “back” takes a change back', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/what-if/#name-owner=neutral');
  await expect(page.locator('[data-difference]').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-difference]').first()).toBeVisible();

  await visit(page, '/fr/short/');
  await page.getByRole('main').getByRole('link', { name: fr.product.nav.plan }).first().waitFor();
});

test('a link inside a page leads to its place', async ({ page }) => {
  await openExample(page);
  const link = page.locator('main a[href^="#action-"]').first();
  const place = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(place)).toBeInViewport();
  await expect(page.locator('h1')).not.toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#\/fr\/plan\/$/);
  await expect(page.locator('main [data-advice]').first()).toBeVisible();
});

test('the plan is printed whole', async ({ page }) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  await openExample(page);
  await unfoldAll(page);
  const paper = await printed(page);
  const titles = await page.locator('[data-advice][data-status="retained"] a').allTextContents();
  expect(titles.length).toBeGreaterThan(5);
  for (const title of titles) expect(paper).toContain(letters(title.trim()));
});

test('a project is exported, deleted, imported, and is what it was', async ({ page }) => {
  await createProject(page, 'Aller et retour');
  await answer(page, await questionHere(page), ...(await firstValue(page)));
  await visit(page, '/fr/projects/');
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: fr.projects.export, exact: true }).click();
  const before = await dossierIn(leaving);
  await page.getByRole('button', { name: fr.projects.remove }).click();
  await expect(page.locator('[data-project]')).toHaveCount(0);
  await page.getByLabel(fr.projects.importLabel).setInputFiles(await (await leaving).path());
  await expect(page.locator('[data-imported]')).toBeVisible();
  await saved(page);
  expect(await answersOnDisk(page)).toEqual(
    Object.fromEntries(Object.entries(before.answers).map(([id, { value }]) => [id, value]))
  );
});

const firstValue = async (page: Parameters<typeof questionHere>[0]): Promise<string[]> => [
  (await questionForm(page).locator('fieldset input').first().getAttribute('value')) ?? ''
];

test('it says that the file is all there is, in both languages, and promises no worker', async ({ page }) => {
  for (const [lang, words] of [
    ['fr', fr],
    ['en', en]
  ] as const) {
    await visit(page, `/${lang}/projects/`);
    await expect(page.locator('footer [data-offline]')).toContainText(oneFileTexts[lang].offline);
    await expect(page.locator('#device .note')).toHaveText(oneFileTexts[lang].offline);
    await expect(page.getByText(words.offline.ready)).toHaveCount(0);
  }
  expect(await page.evaluate(() => navigator.serviceWorker?.controller ?? null)).toBeNull();
});

test('an address that leads nowhere says so, and leads on', async ({ page }) => {
  await page.goto('/fr/nowhere/');
  await expect(page.locator('h1')).toHaveText(fr.errors.notFoundTitle);
  await page.getByRole('main').getByRole('link', { name: fr.errors.toCourse }).click();
  await expect(page.locator('[data-stage]').first()).toBeVisible();
});

test('where nothing may be kept, it says so and works in memory', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('refused', 'SecurityError');
      }
    });
  });
  await visit(page, '/fr/projects/');
  await page.getByLabel(fr.projects.name, { exact: true }).fill('En mémoire');
  await page.getByRole('button', { name: fr.projects.create }).click();
  await expect(questionForm(page)).toBeVisible();
  await questionForm(page).locator('fieldset input').first().check();
  await expect(page.locator('[data-save="failed"]')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(fr.saving.failures.blocked);
  await expect(option(page, await questionHere(page), (await firstValue(page))[0] ?? '')).toBeChecked();
});
