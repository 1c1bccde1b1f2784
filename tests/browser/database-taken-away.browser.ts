import { fileOf, holdBack } from './chunks.ts';
import {
  answer,
  answersOnDisk,
  createProject,
  expect,
  option,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;

test('data that were cleared under an open page are put back whole by trying again', async ({ page }) => {
  await createProject(page, 'Effacé');
  await answer(page, 'maturity', 'growth');
  await page.evaluate(
    () =>
      new Promise((gone, kept) => {
        const deleting = indexedDB.deleteDatabase('parcours-communs');
        deleting.onsuccess = gone;
        deleting.onblocked = kept;
      })
  );
  await option(page, 'maturity', 'prototype').check();
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'failed');
  await expect(page.getByRole('alert')).toContainText(fr.saving.failures.missing);
  await page.getByRole('button', { name: fr.saving.retry }).click();
  await saved(page);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'prototype' });
});

test('what is said while the code for saving never comes is there when the page is loaded anew', async ({
  page
}) => {
  await holdBack(page, `**/${fileOf('src/storage/dossiers.ts')}*`);
  await visit(page, '/fr/course/qualify/maturity/');
  await option(page, 'maturity', 'growth').check();
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saving');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await saved(page);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'growth' });
});
