import type { Page } from '@playwright/test';
import { LINE } from '#engine/dossier.ts';
import { keepingTexts } from '#texts/pages/keeping.ts';
import {
  answer,
  createProject,
  expect,
  onDisk,
  openExample,
  option,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { projects } = wordsIn.fr;

const row = (page: Page, name: string) =>
  page.locator('[data-project]').filter({ has: page.getByRole('heading', { name }) });

test('projects are opened, renamed, copied, deleted and put back, and never mix', async ({ page }) => {
  await createProject(page, 'Alpha');
  await answer(page, 'maturity', 'idea');
  await createProject(page, 'Bêta');
  await answer(page, 'maturity', 'growth');
  await visit(page, '/fr/projects/');
  await expect(page.locator('[data-project]')).toHaveCount(2);
  await expect(page.locator('[data-project]').first()).toContainText('Bêta');

  await row(page, 'Alpha').getByRole('button', { name: projects.open }).click();
  await page.waitForURL('**/course/');
  await page.goto('/fr/course/qualify/maturity/');
  await expect(option(page, 'maturity', 'idea')).toBeChecked();

  await visit(page, '/fr/projects/');
  await row(page, 'Alpha').getByRole('button', { name: projects.rename }).click();
  const name = page.locator('[data-project]').getByLabel(projects.name);
  await name.fill(' ');
  await page.getByRole('button', { name: projects.renameSave }).click();
  await expect(page.getByRole('alert')).toHaveText(projects.nameMissing);
  await name.fill('Gamma');
  await page.getByRole('button', { name: projects.renameSave }).click();
  await expect(row(page, 'Gamma')).toBeVisible();
  await expect(row(page, 'Alpha')).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('Gamma');

  await row(page, 'Bêta').getByRole('button', { name: projects.duplicate }).click();
  await expect(row(page, projects.copyOf('Bêta'))).toBeVisible();
  await row(page, projects.copyOf('Bêta')).getByRole('button', { name: projects.open }).click();
  await page.waitForURL('**/course/');
  await page.goto('/fr/course/qualify/maturity/');
  await answer(page, 'maturity', 'infrastructure');

  await visit(page, '/fr/projects/');
  await row(page, 'Gamma').getByRole('button', { name: projects.remove }).click();
  await expect(page.getByRole('status').filter({ hasText: projects.removed('Gamma') })).toBeVisible();
  await expect(row(page, 'Gamma')).toHaveCount(0);
  expect(await onDisk(page)).toHaveLength(2);
  await page.getByRole('button', { name: projects.undo }).click();
  await expect(row(page, 'Gamma')).toBeVisible();

  const said = (await onDisk(page)).map(({ name, answers }) => [name, answers['maturity']?.value]);
  expect(Object.fromEntries(said)).toEqual({
    Bêta: 'growth',
    [projects.copyOf('Bêta')]: 'infrastructure',
    Gamma: 'idea'
  });
});

test('a form sent twice makes one project', async ({ page }) => {
  await visit(page, '/fr/projects/');
  const name = page.getByLabel(projects.name, { exact: true });
  await name.fill('Double');
  await name.evaluate(({ form }: HTMLInputElement) => {
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await page.waitForURL('**/course/**');
  await saved(page);
  expect((await onDisk(page)).map(({ name }) => name)).toEqual(['Double']);
});

test('the copy of a project with the longest name opens, and so does the copy of the copy', async ({
  page
}) => {
  const longest = 'Un très long nom '.repeat(20).slice(0, LINE);
  await createProject(page, longest);
  await visit(page, '/fr/projects/');
  for (const copies of [1, 2]) {
    await page.locator('[data-project]').first().getByRole('button', { name: projects.duplicate }).click();
    await expect(page.locator('[data-project]')).toHaveCount(1 + copies);
  }
  for (const { name } of await onDisk(page)) expect(name.length).toBeLessThanOrEqual(LINE);
  await expect(page.locator('[data-project]').first()).toContainText('(copie)');
  await page.locator('[data-project]').first().getByRole('button', { name: projects.open }).click();
  await page.waitForURL('**/fr/course/');
  await saved(page);
});

test('once there is something to lose, the browser can be asked to keep it, and what it says is told', async ({
  page
}) => {
  await page.addInitScript(() => {
    let lasting = false;
    navigator.storage.persisted = () => Promise.resolve(lasting);
    navigator.storage.persist = () => Promise.resolve((lasting = sessionStorage.getItem('kind') !== null));
  });
  await createProject(page, 'Presque rien');
  await visit(page, '/fr/projects/');
  await expect(page.locator('[data-project]')).toHaveCount(1);
  await expect(page.locator('[data-lasting]')).toHaveCount(0);

  await openExample(page);
  await visit(page, '/fr/projects/');
  await expect(page.locator('[data-lasting="at-risk"]')).toContainText(keepingTexts.fr['at-risk']);
  await page.getByRole('button', { name: keepingTexts.fr.ask }).click();
  await expect(page.locator('[data-lasting="refused"]')).toHaveText(keepingTexts.fr.refused);

  await page.evaluate(() => sessionStorage.setItem('kind', 'yes'));
  await visit(page, '/fr/projects/');
  await page.getByRole('button', { name: keepingTexts.fr.ask }).click();
  await expect(page.locator('[data-lasting="lasting"]')).toHaveText(keepingTexts.fr.lasting);
});
