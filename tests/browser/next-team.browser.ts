import { test } from '@playwright/test';
import { backupTexts } from '#texts/pages/backup.ts';
import { nextTeamTexts } from '#texts/pages/next-team.ts';
import { createProject, answer, expect, onDisk, openExample, visit, wordsIn } from './pages.ts';
import { BUILD, browserWith, freePort, serve } from './server.ts';

const words = nextTeamTexts.fr;
const { fr } = wordsIn;

test('between two teams the device is emptied, after a backup, and is ready offline still', async ({}, info) => {
  const port = await freePort();
  const stop = await serve(BUILD, port);
  const context = await browserWith(info.outputPath('profile'), info, `http://localhost:${port}`);
  const page = await context.newPage();
  await openExample(page);
  await createProject(page, 'Équipe bleue');
  await answer(page, 'maturity', 'growth');
  await expect(page.locator('[data-offline="ready"]')).toBeVisible({ timeout: 60_000 });
  await stop();
  await context.setOffline(true);

  await visit(page, '/fr/facilitators/');
  const leaving = page.getByRole('region', { name: words.title });
  await leaving.getByRole('button', { name: words.apply }).click();
  await expect(leaving.getByRole('alert')).toHaveText(words.missing);
  expect(await onDisk(page)).toHaveLength(2);
  const saving = page.waitForEvent('download');
  await leaving.getByRole('button', { name: backupTexts.fr.make }).click();
  await saving;
  await expect(leaving.locator('[data-backup="2"]')).toBeVisible();
  await leaving.getByLabel(words.sure).check();
  await leaving.getByRole('button', { name: words.apply }).click();
  await page.waitForURL('**/fr/', { timeout: 30_000 });
  await expect(page.getByRole('link', { name: fr.home.start })).toBeVisible();
  await expect(page.locator('[data-offline="ready"]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Équipe bleue');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await createProject(page, 'Équipe verte');
  await answer(page, 'maturity', 'idea');
  expect((await onDisk(page)).map(({ name }) => name)).toEqual(['Équipe verte']);
  await context.close();
});
