import { test, type BrowserContext, type TestInfo } from '@playwright/test';
import { fileOf } from './chunks.ts';
import { dossierIn } from './download.ts';
import { ABOUT, LATER, laterBuild } from './later-build.ts';
import {
  answer,
  createProject,
  expect,
  onDisk,
  option,
  questionPage,
  saved,
  visit,
  wordsIn
} from './pages.ts';
import { BUILD, browserWith, freePort, serve } from './server.ts';

const { fr } = wordsIn;

/** Visits the build of today until it is on the device, then has the server serve the later one. */
async function withLaterBuild(
  info: TestInfo,
  during: (context: BrowserContext) => Promise<void>,
  renamed: readonly string[] = []
): Promise<void> {
  const port = await freePort();
  const later = info.outputPath('later');
  await laterBuild(later, renamed);
  const stop = await serve(BUILD, port);
  const context = await browserWith(info.outputPath('profile'), info, `http://localhost:${port}`);
  const [page = await context.newPage()] = context.pages();
  await createProject(page, 'Avant');
  await answer(page, 'maturity', 'growth');
  await expect(page.locator('[data-offline="ready"]')).toBeVisible({ timeout: 30_000 });
  await stop();
  const stopLater = await serve(later, port);
  await during(context);
  await context.close();
  await stopLater();
}

test('a new version waits, disturbs nothing, and takes over when it is accepted', async ({}, info) => {
  await withLaterBuild(info, async (context) => {
    const [page = await context.newPage()] = context.pages();
    const waiting = page.locator('[data-update="waiting"]');
    await page.reload();
    await saved(page);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByText(fr.question.note).first().click();
    await page.locator('textarea').pressSequentially('Une note à moitié écr');

    await expect(waiting).toBeVisible({ timeout: 30_000 });
    await expect(waiting).toContainText(fr.offline.update);
    await expect(page.locator('textarea')).toHaveValue('Une note à moitié écr');
    await expect(page.locator('textarea')).toBeFocused();
    await page.locator('textarea').pressSequentially('ite');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);

    await waiting.getByRole('button', { name: fr.offline.updateNow }).click();
    await page.waitForFunction(() => !('sameDocument' in window));
    await saved(page);
    await expect(option(page, 'maturity', 'growth')).toBeChecked();
    await expect(page.locator('textarea')).toHaveValue('Une note à moitié écrite');
    await expect(waiting).toHaveCount(0);
    expect((await onDisk(page))[0]?.answers['maturity']).toMatchObject({
      value: 'growth',
      note: 'Une note à moitié écrite'
    });
    expect(await (await page.goto(`/${ABOUT}`))?.text()).toContain(LATER);
  });
});

test('a new version that is postponed stays away, and the one on the device goes on', async ({}, info) => {
  await withLaterBuild(info, async (context) => {
    const [page = await context.newPage()] = context.pages();
    const waiting = page.locator('[data-update="waiting"]');
    await page.reload();
    await waiting.getByRole('button', { name: fr.offline.updateLater }).click({ timeout: 30_000 });
    await expect(waiting).toHaveCount(0);
    await page.getByRole('link', { name: fr.question.skip }).click();
    await answer(page, 'resource', 'data');
    await expect(waiting).toHaveCount(0);
    expect(await (await page.goto(`/${ABOUT}`))?.text()).not.toContain(LATER);
    await expect(waiting).toBeVisible();
  });
});

test('a new version accepted in one tab leaves what is written in the other, and says so there', async ({}, info) => {
  await withLaterBuild(info, async (context) => {
    const [page = await context.newPage()] = context.pages();
    await page.reload();
    const other = await context.newPage();
    await visit(other, questionPage('needs'));
    await other.getByText(fr.question.note).first().click();
    await other.locator('textarea').pressSequentially('À moitié');
    for (const tab of [page, other]) {
      await expect(tab.locator('[data-update="waiting"]')).toBeVisible({ timeout: 30_000 });
    }
    await page.getByRole('button', { name: fr.offline.updateNow }).click();
    await expect(page.locator('[data-update]')).toHaveCount(0);
    // Nothing is left to accept here; what was being written stays.
    await expect(other.locator('[data-update="replaced"]')).toContainText(fr.offline.replaced);
    await expect(other.locator('textarea')).toHaveValue('À moitié');
    await answer(other, 'needs', 'hosting');
    await expect
      .poll(async () => (await onDisk(other))[0]?.answers['needs'])
      .toMatchObject({
        value: ['hosting'],
        note: 'À moitié'
      });
  });
});

test('where the files of a page are gone with its version, it saves, exports and reads files all the same', async ({}, info) => {
  const parts = ['src/storage/dossiers.ts', 'src/storage/file.ts', 'src/storage/watch.ts'];
  await withLaterBuild(
    info,
    async (context) => {
      const [page = await context.newPage()] = context.pages();
      await page.reload();
      // A tab where nothing has been said yet has fetched nothing that saves.
      await page.evaluate(() => sessionStorage.clear());
      const other = await context.newPage();
      await visit(other, '/fr/projects/');
      for (const tab of [page, other]) {
        await expect(tab.locator('[data-update="waiting"]')).toBeVisible({ timeout: 30_000 });
      }
      await page.getByRole('button', { name: fr.offline.updateNow }).click();
      await expect(other.locator('[data-update="replaced"]')).toBeVisible();
      for (const part of parts) {
        expect((await other.request.get(`/${fileOf(part)}`)).status(), part).toBe(404);
      }

      await other.getByLabel(fr.projects.importLabel).setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{')
      });
      await expect(other.locator('[data-refusal="damaged"]')).toBeVisible();
      const downloading = other.waitForEvent('download');
      await other.locator('[data-project]').getByRole('button', { name: fr.projects.export }).click();
      expect((await dossierIn(downloading)).name).toBe('Avant');
      await other.getByLabel(fr.projects.name, { exact: true }).fill('Après');
      await other.getByRole('button', { name: fr.projects.create }).click();
      await expect
        .poll(async () => (await onDisk(other)).map(({ name }) => name).sort())
        .toEqual(['Après', 'Avant']);
      await saved(other);
    },
    parts.map(fileOf)
  );
});
