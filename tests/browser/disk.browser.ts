import type { Page } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import { withhold } from './chunks.ts';
import { dossierIn } from './download.ts';
import {
  answer,
  answersOnDisk,
  createProject,
  expect,
  onDisk,
  option,
  proceed,
  saved,
  test,
  visit,
  wordsIn
} from './pages.ts';

const { fr } = wordsIn;

const failed = (page: Page) => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'failed');

/** No page can open the database any more, until `allow` is called in it. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    const open = IDBFactory.prototype.open.bind(indexedDB);
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
    Object.assign(window, { allow: () => (IDBFactory.prototype.open = open) });
  });

async function exported(page: Page): Promise<Dossier['answers']> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: fr.saving.exportNow }).click();
  return (await dossierIn(downloading)).answers;
}

test('a browser that refuses to store says so; answers stay on screen, in the plan and in the file', async ({
  page
}) => {
  await refuseStorage(page);
  await visit(page, '/fr/projects/');
  await page.getByLabel(fr.projects.name, { exact: true }).fill('Fenêtre privée');
  await page.getByRole('button', { name: fr.projects.create }).click();
  await option(page, 'maturity', 'growth').check();
  await failed(page);
  await expect(page.getByRole('alert')).toContainText(fr.saving.failures.blocked);
  await proceed(page);
  await option(page, 'resource', 'data').check();
  await failed(page);
  expect(await exported(page)).toMatchObject({
    maturity: { value: 'growth' },
    resource: { value: ['data'] }
  });
  await page.getByRole('link', { name: fr.product.nav.plan }).click();
  await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();

  await page.evaluate('allow()');
  await page.getByRole('button', { name: fr.saving.retry }).click();
  await saved(page);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'growth', resource: ['data'] });
});

test('a device without room says so; answers stay on screen and in the file, and are saved once there is room', async ({
  page
}) => {
  await createProject(page, 'Disque plein');
  await answer(page, 'maturity', 'idea');
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    Object.assign(window, { makeRoom: () => Object.defineProperty(IDBObjectStore.prototype, 'put', put) });
  });
  await option(page, 'maturity', 'growth').check();
  await failed(page);
  await expect(page.getByRole('alert')).toContainText(fr.saving.failures.full);
  await proceed(page);
  await option(page, 'resource', 'data').check();
  await failed(page);
  await page.getByRole('main').getByRole('link', { name: fr.question.back }).click();
  await expect(option(page, 'maturity', 'growth')).toBeChecked();
  expect(await exported(page)).toMatchObject({
    maturity: { value: 'growth' },
    resource: { value: ['data'] }
  });
  expect(await answersOnDisk(page)).toEqual({ maturity: 'idea' });

  await page.evaluate('makeRoom()');
  await page.getByRole('button', { name: fr.saving.retry }).click();
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'growth', resource: ['data'] });
});

test('a disk that is really full says so too', async ({ page, context, baseURL }) => {
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  await visit(page, '/fr/course/qualify/maturity/');
  await option(page, 'maturity', 'growth').check();
  await failed(page);
  await expect(page.getByRole('alert')).toContainText(fr.saving.failures.full);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
  // There were two writes, the project and its answer: the second may succeed before one tries again.
  const retry = page.getByRole('button', { name: fr.saving.retry });
  await expect(async () => {
    if (await retry.isVisible()) await retry.click({ timeout: 1000 });
    await saved(page);
  }).toPass();
  expect(await answersOnDisk(page)).toEqual({ maturity: 'growth' });
});

test('a list of projects that cannot be read says so, instead of “no project”', async ({ page }) => {
  await refuseStorage(page);
  await visit(page, '/fr/projects/');
  await expect(page.getByRole('alert')).toContainText(fr.projects.problems.list);
});

test('a project that could not be read at first is opened by trying again', async ({ page }) => {
  await createProject(page, 'Revenu');
  await answer(page, 'maturity', 'growth');
  await refuseStorage(page);
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.evaluate('allow()');
  await page.getByRole('button', { name: fr.saving.retry }).click();
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(option(page, 'maturity', 'growth')).toBeChecked();
});

test('a project that could not be saved makes room for another only once somebody says so', async ({
  page
}) => {
  await createProject(page, 'Sain');
  await createProject(page, 'Perdu');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await option(page, 'maturity', 'growth').check();
  await failed(page);
  await page.getByRole('link', { name: fr.product.nav.projects, exact: true }).click();
  const open = page
    .locator('[data-project]')
    .filter({ hasText: 'Sain' })
    .getByRole('button', { name: fr.projects.open });
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await open.click();
  await expect.poll(() => asked).toEqual([fr.saving.leave('Perdu')]);
  await expect(page.getByRole('banner')).toContainText('Perdu');
  await failed(page);

  page.once('dialog', (dialog) => void dialog.accept());
  await open.click();
  await page.waitForURL('**/course/');
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await onDisk(page)).toHaveLength(2);
});

test('a project that cannot be read is not said to be unsaved, nor is the one that is open', async ({
  page
}) => {
  await createProject(page, 'Abîmé');
  await createProject(page, 'Ouvert');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parcours-communs');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('dossiers', 'readwrite');
          const cursor = writing.objectStore('dossiers').openCursor();
          cursor.onsuccess = () => {
            const row = cursor.result;
            const dossier: unknown = row?.value;
            if (dossier instanceof Object && 'name' in dossier && dossier.name === 'Abîmé')
              row?.update({ ...dossier, answers: 'nothing that was written' });
            row?.continue();
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      })
  );
  await visit(page, '/fr/projects/');
  await saved(page);
  const broken = page.locator('[data-project]').filter({ hasText: 'Abîmé' });
  await broken.getByRole('button', { name: fr.projects.open }).click();
  await expect(page.getByRole('alert')).toHaveText(
    `${fr.projects.problems.open} ${fr.projects.causes.unknown}`
  );
  await saved(page);
  await expect(page.getByRole('banner')).toContainText('Ouvert');

  await broken.getByRole('button', { name: fr.projects.export }).click();
  await expect(page.getByRole('alert')).toContainText(fr.projects.problems.export);
});

test('what could not be saved is asked about before the page is closed, and is there when it is opened again', async ({
  page
}) => {
  await createProject(page, 'Plein');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await option(page, 'maturity', 'growth').check();
  await failed(page);
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(option(page, 'maturity', 'growth')).toBeChecked();
  await saved(page);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'growth' });
});

test('what one writes while the files of the database do not come is saved once the page is loaded anew', async ({
  page
}) => {
  await visit(page, '/fr/course/qualify/maturity/');
  const letIt = await withhold(page, 'src/storage/dossiers.ts');
  await option(page, 'maturity', 'growth').check();
  await failed(page);
  await expect(page.getByRole('alert')).toContainText(fr.saving.failures.unknown);
  await letIt();
  // A browser may remember that a file did not come; the page is loaded anew, and nothing is lost with it.
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await saved(page);
  expect(await answersOnDisk(page)).toEqual({ maturity: 'growth' });
});
