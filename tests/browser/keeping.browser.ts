import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Locale } from '#engine/locale.ts';
import { backupFile } from '#storage/backup-file.ts';
import { backupTexts } from '#texts/pages/backup.ts';
import { keepingTexts } from '#texts/pages/keeping.ts';
import { row, project } from './kept-projects.ts';
import {
  answer,
  createProject,
  expect,
  keepOnDevice,
  onDisk,
  openExample,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { projects } = wordsIn.fr;

const backup = backupTexts.fr;

const choose = async (page: Page, file: Blob, lang: Locale = 'fr') =>
  page.getByLabel(wordsIn[lang].projects.importLabel).setInputFiles({
    name: 'tout.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await file.arrayBuffer())
  });

/** What is on disk was said to a question, project by project. */
const saidTo = async (page: Page, question: string) =>
  Object.fromEntries((await onDisk(page)).map(({ name, answers }) => [name, answers[question]?.value]));

test('everything on the device goes into one file, and comes back on another one', async ({
  page,
  browser,
  baseURL
}) => {
  await createProject(page, 'Alpha');
  await answer(page, 'maturity', 'idea');
  await createProject(page, 'Bêta');
  await answer(page, 'maturity', 'growth');
  await visit(page, '/fr/projects/');
  await expect(row(page, 'Alpha')).toContainText(projects.neverExported);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: backup.make }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tous-mes-projets-\d{4}-\d\d-\d\d\.parcours-communs\.json$/);
  await expect(page.locator('[data-backup="2"]')).toHaveText(backup.made(2));
  await expect(row(page, 'Alpha')).not.toContainText(projects.neverExported);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const other = await elsewhere.newPage();
  await visit(other, '/fr/projects/');
  await choose(other, new Blob([await readFile(await download.path())]));
  await expect(other.locator('[data-found="2"]')).toBeVisible();
  await expect(other.locator('[data-standing="new"]')).toHaveCount(2);
  expect(await onDisk(other)).toEqual([]);
  await other.getByRole('button', { name: backup.apply }).click();
  await expect(other.locator('[data-restored]')).toHaveText(backup.restored(2, 0, 0, 0));
  await expect(other.getByLabel(projects.importLabel)).toBeFocused();
  expect(await saidTo(other, 'maturity')).toEqual({ Alpha: 'idea', Bêta: 'growth' });
  await row(other, 'Alpha').getByRole('button', { name: projects.open }).click();
  await other.waitForURL('**/course/');
  await saved(other);
  await elsewhere.close();
});

for (const lang of ['fr', 'en'] as const) {
  test(`before a backup is taken, it is said of each project how it stands, and nothing is lost (${lang})`, async ({
    page
  }) => {
    const words = backupTexts[lang];
    await keepOnDevice(
      page,
      [
        project('same', { maturity: 'idea' }, 1),
        project('older', { maturity: 'idea', resource: 'data' }, 1),
        project('newer', { maturity: 'idea' }, 1),
        project('both', { maturity: 'idea' }, 1)
      ],
      lang
    );
    await visit(page, `/${lang}/projects/`);
    const file = backupFile(
      [
        project('same', { maturity: 'idea' }, 1),
        project('older', { maturity: 'idea' }, 0),
        project('newer', { maturity: 'growth' }, 50),
        project('both', { 'same-elsewhere': 'yes' }, 50),
        project('new', { maturity: 'idea' }, 50),
        { ...project('broken', {}, 50), name: 'Perdu', answers: 'none' }
      ],
      Date.parse('2026-11-20T10:00:00')
    );
    await choose(page, file, lang);
    await expect(page.locator('[data-found="5"]')).toBeVisible();
    for (const standing of ['same', 'older', 'newer', 'both', 'new'] as const)
      await expect(page.locator(`[data-standing="${standing}"]`)).toContainText(words.standings[standing]);
    await expect(page.locator('[data-unread="1"]')).toContainText(`Perdu (${words.unreadAt('answers')})`);
    const before = await onDisk(page);
    await page.getByLabel(words.wayFor('Projet newer')).selectOption(words.ways.copy);
    expect(await onDisk(page)).toEqual(before);
    await page.getByRole('button', { name: words.apply }).click();
    await expect(page.locator('[data-restored]')).toHaveText(words.restored(1, 1, 1, 2));
    expect(await saidTo(page, 'maturity')).toEqual({
      'Projet same': 'idea',
      'Projet older': 'idea',
      'Projet newer': 'idea',
      [words.copyOf('Projet newer')]: 'growth',
      'Projet both': 'idea',
      'Projet new': 'idea'
    });
    expect(await saidTo(page, 'same-elsewhere')).toMatchObject({ 'Projet both': 'yes' });
  });
}

test('a device without room takes nothing of a backup, and says so', async ({ page }) => {
  await keepOnDevice(page, [project('here', { maturity: 'idea' }, 1)]);
  await visit(page, '/fr/projects/');
  await choose(page, backupFile([project('one', {}, 1), project('two', {}, 1)], 5));
  await page.evaluate(() => {
    let times = 0;
    IDBObjectStore.prototype.put = function (...given) {
      times += 1;
      if (times > 2) throw new DOMException('Full', 'QuotaExceededError');
      // What is put here is new: to add it is the same.
      return this.add(...given);
    };
  });
  await page.getByRole('button', { name: backup.apply }).click();
  await expect(page.getByRole('alert')).toContainText(projects.problems.restore);
  expect((await onDisk(page)).map(({ id }) => id)).toEqual(['here']);
});

test('the state of the device is said, and work of some days that exists only here', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.estimate = () => Promise.resolve({ usage: 2_340_000 });
  });
  await openExample(page);
  await visit(page, '/fr/projects/');
  await page.getByText(keepingTexts.fr.title).click();
  const device = page.locator('[data-device]');
  await expect(device).toContainText(keepingTexts.fr.size('2,3'));
  await expect(device).toContainText('en français et anglais');
  await expect(device).toContainText(keepingTexts.fr.promise['at-risk']);
  await expect(device).toContainText(keepingTexts.fr.copies(0, 1));
  await expect(page.locator('[data-only-here]')).toHaveCount(0);

  await page.clock.setFixedTime(Date.now() + 4 * 86_400_000);
  await visit(page, '/fr/projects/');
  await expect(page.locator('[data-only-here="1"]')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: backup.make }).click();
  await downloading;
  await expect(page.locator('[data-only-here]')).toHaveCount(0);
  await page.getByText(keepingTexts.fr.title).click();
  await expect(device).toContainText(keepingTexts.fr.copies(1, 1));
});
