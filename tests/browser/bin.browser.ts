import { binTexts } from '#texts/pages/bin.ts';
import { row } from './kept-projects.ts';
import { answer, createProject, expect, onDisk, openExample, option, test, visit, wordsIn } from './pages.ts';

const { projects } = wordsIn.fr;

const bin = binTexts.fr;

test('what is deleted waits in the bin, also for those who have left the page, until it is put back or erased', async ({
  page
}) => {
  await createProject(page, 'Alpha');
  await answer(page, 'maturity', 'growth');
  await visit(page, '/fr/projects/');
  await row(page, 'Alpha').getByRole('button', { name: projects.remove }).click();
  await expect(page.getByRole('status').filter({ hasText: projects.removed('Alpha') })).toBeVisible();
  await visit(page, '/fr/');
  await visit(page, '/fr/projects/');
  expect(await onDisk(page)).toEqual([]);
  await page.getByText(bin.title, { exact: true }).click();
  const binned = page.locator('[data-binned]');
  await expect(binned).toContainText('Alpha');
  await binned.getByRole('button', { name: bin.putBack }).click();
  await expect(row(page, 'Alpha')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: bin.putBackDone('Alpha') })).toBeFocused();
  await expect(binned).toHaveCount(0);
  await row(page, 'Alpha').getByRole('button', { name: projects.open }).click();
  await page.waitForURL('**/course/');
  await visit(page, '/fr/course/qualify/maturity/');
  await expect(option(page, 'maturity', 'growth')).toBeChecked();

  await visit(page, '/fr/projects/');
  await row(page, 'Alpha').getByRole('button', { name: projects.remove }).click();
  await page.getByText(bin.title, { exact: true }).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await binned.getByRole('button', { name: bin.erase }).click();
  await expect(binned).toHaveCount(0);
});

test('a bin of more than thirty days is empty when the page opens; the clock going back changes nothing', async ({
  page
}) => {
  await createProject(page, 'Alpha');
  await visit(page, '/fr/projects/');
  await row(page, 'Alpha').getByRole('button', { name: projects.remove }).click();
  await expect(page.locator('[data-binned]')).toHaveCount(1);
  const inDays = async (days: number, left: number) => {
    await page.clock.setFixedTime(Date.now() + days * 86_400_000);
    await visit(page, '/fr/projects/');
    await expect(page.locator('#wipe')).toBeVisible();
    await expect(page.locator('[data-binned]')).toHaveCount(left);
  };
  await inDays(-400, 1);
  await inDays(29, 1);
  await inDays(32, 0);
});

test('everything is erased from the device once it is confirmed, and nothing comes back', async ({
  page
}) => {
  await openExample(page);
  await createProject(page, 'Alpha');
  await visit(page, '/fr/projects/');
  await row(page, 'Alpha').getByRole('button', { name: projects.remove }).click();
  await page.getByLabel(projects.name, { exact: true }).fill('À moitié écrit');
  await page.getByText(bin.wipeTitle).click();
  const wipe = page.locator('#wipe');
  await expect(wipe).toContainText(bin.wipeProjects(1));
  await expect(wipe).toContainText(bin.wipeBin(1));
  await wipe.getByRole('button', { name: bin.wipe }).click();
  await expect(wipe.getByRole('alert')).toHaveText(bin.wipeMissing);
  expect(await onDisk(page)).toHaveLength(1);
  await page.evaluate(() => localStorage.setItem('another-site', 'stays'));
  await wipe.getByLabel(bin.wipeConfirm).check();
  await wipe.getByRole('button', { name: bin.wipe }).click();
  await expect(page.locator('[data-wiped]')).toHaveText(bin.wiped);
  expect(await onDisk(page)).toEqual([]);
  const remembered = () =>
    page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(await remembered()).toEqual(['another-site']);
  await visit(page, '/fr/projects/');
  await expect(page.getByText(projects.none)).toBeVisible();
  await expect(page.locator('[data-binned]')).toHaveCount(0);
});
