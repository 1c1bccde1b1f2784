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

test('a new version waits, disturbs nothing, stays away when it is postponed, and takes over when it is accepted', async ({}, info) => {
  await withLaterBuild(info, async (context) => {
    const [page = await context.newPage()] = context.pages();
    const waiting = page.locator('[data-update="waiting"]');
    const note = page.locator('[data-note] textarea');
    const begun = () => page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.reload();
    await saved(page);

    await test.step('it disturbs nobody who writes', async () => {
      await begun();
      await page.getByText(fr.question.note).first().click();
      await note.pressSequentially('Une note à moi');
      await expect(waiting).toBeVisible({ timeout: 30_000 });
      await expect(waiting).toContainText(fr.offline.update);
      await expect(note).toHaveValue('Une note à moi');
      await expect(note).toBeFocused();
      await note.pressSequentially('tié');
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    });

    await test.step('postponed, it stays away, and the one on the device goes on', async () => {
      await waiting.getByRole('button', { name: fr.offline.updateLater }).click();
      await expect(waiting).toHaveCount(0);
      await page.getByRole('link', { name: fr.question.skip }).click();
      await answer(page, 'resource', 'data');
      await expect(waiting).toHaveCount(0);
      expect(await (await page.goto(`/${ABOUT}`))?.text()).not.toContain(LATER);
      await expect(waiting).toBeVisible();
    });

    await test.step('accepted, it takes over, and what was being written stays', async () => {
      await visit(page, questionPage('maturity'));
      await begun();
      await expect(note).toHaveValue('Une note à moitié');
      await note.press('End');
      await note.pressSequentially(' écrite');
      await waiting.getByRole('button', { name: fr.offline.updateNow }).click();
      await page.waitForFunction(() => !('sameDocument' in window));
      await saved(page);
      await expect(option(page, 'maturity', 'growth')).toBeChecked();
      await expect(note).toHaveValue('Une note à moitié écrite');
      await expect(waiting).toHaveCount(0);
      expect((await onDisk(page))[0]?.answers['maturity']).toMatchObject({
        value: 'growth',
        note: 'Une note à moitié écrite'
      });
      expect(await (await page.goto(`/${ABOUT}`))?.text()).toContain(LATER);
    });
  });
});

test('a new version accepted in one tab leaves the others what they hold, and they save, export and read files even where the files of their pages are gone', async ({}, info) => {
  const parts = ['src/storage/dossiers.ts', 'src/storage/file.ts', 'src/storage/watch.ts'];
  await withLaterBuild(
    info,
    async (context) => {
      const [page = await context.newPage()] = context.pages();
      await page.reload();
      // A tab where nothing has been said yet has fetched nothing that saves.
      await page.evaluate(() => sessionStorage.clear());
      const idle = await context.newPage();
      await visit(idle, '/fr/projects/');
      const writing = await context.newPage();
      await visit(writing, questionPage('needs'));
      await writing.getByText(fr.question.note).first().click();
      await writing.locator('[data-note] textarea').pressSequentially('À moitié');
      for (const tab of [page, idle, writing]) {
        await expect(tab.locator('[data-update="waiting"]')).toBeVisible({ timeout: 30_000 });
      }
      await page.getByRole('button', { name: fr.offline.updateNow }).click();
      await expect(page.locator('[data-update]')).toHaveCount(0);

      await test.step('what is written elsewhere stays, and the other version is told there', async () => {
        // Nothing is left to accept here; what was being written stays.
        await expect(writing.locator('[data-update="replaced"]')).toContainText(fr.offline.replaced);
        await expect(writing.locator('[data-note] textarea')).toHaveValue('À moitié');
        await answer(writing, 'needs', 'hosting');
        await expect
          .poll(async () => (await onDisk(writing))[0]?.answers['needs'])
          .toMatchObject({ value: ['hosting'], note: 'À moitié' });
      });

      await test.step('what a page has not loaded yet is gone, and it does all it can do', async () => {
        await expect(idle.locator('[data-update="replaced"]')).toBeVisible();
        for (const part of parts) {
          expect((await idle.request.get(`/${fileOf(part)}`)).status(), part).toBe(404);
        }
        await idle.getByLabel(fr.projects.importLabel).setInputFiles({
          name: 'x.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{')
        });
        await expect(idle.locator('[data-refusal="damaged"]')).toBeVisible();
        const downloading = idle.waitForEvent('download');
        await idle.locator('[data-project]').getByRole('button', { name: fr.projects.export }).click();
        expect((await dossierIn(downloading)).name).toBe('Avant');
        await idle.getByLabel(fr.projects.name, { exact: true }).fill('Après');
        await idle.getByRole('button', { name: fr.projects.create }).click();
        await expect
          .poll(async () => (await onDisk(idle)).map(({ name }) => name).sort())
          .toEqual(['Après', 'Avant']);
        await saved(idle);
      });
    },
    parts.map(fileOf)
  );
});
