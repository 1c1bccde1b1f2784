import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '#engine/dossier.ts';
import { checkTexts } from '#texts/pages/check.ts';
import { fileRefusalTexts } from '#texts/pages/file-refusals.ts';
import { answer, createProject, expect, onDisk, openExample, test, visit, wordsIn } from './pages.ts';

const { fr } = wordsIn;
const refusalTexts = fileRefusalTexts.fr;

const dossier = {
  id: 'from-elsewhere',
  name: 'Venu d’ailleurs',
  purpose: '',
  createdAt: 1,
  updatedAt: 2,
  contentVersion: '2025-01-01',
  schemaVersion: SCHEMA_VERSION,
  answers: { maturity: { value: 'growth', note: 'Une note', at: 1 } },
  actions: {},
  ownActions: []
};
const file = (content: unknown, schemaVersion = SCHEMA_VERSION) =>
  JSON.stringify({ format: 'parcours-communs/dossier', schemaVersion, dossier: content });

/** Chooses a file with this content: one on disk, as people do, since a large one takes seconds to hand over otherwise. */
async function importFile(page: Page, content: string): Promise<void> {
  const path = test.info().outputPath('projet.parcours-communs.json');
  await writeFile(path, content);
  await page.getByLabel(fr.projects.importLabel).setInputFiles(path);
}

const refused = [
  ['damaged', file(dossier).slice(0, -20)],
  ['damaged', ''],
  ['too-large', file({ ...dossier, purpose: 'x'.repeat(21_000_000) })],
  ['foreign', JSON.stringify({ name: 'package', version: '1.0.0' })],
  ['foreign', 'null'],
  ['newer', file({ ...dossier, somethingNew: true }, SCHEMA_VERSION + 1)],
  ['invalid', file({ ...dossier, answers: { maturity: { value: 12 } } })],
  ['invalid', file({ ...dossier, name: undefined })],
  ['invalid', file({ ...dossier, actions: { 'write-problem': { due: 'demain' } } })]
] as const;

test('a file that cannot be a project is refused with a sentence, and changes nothing', async ({ page }) => {
  await createProject(page, 'Intact');
  await answer(page, 'maturity', 'idea');
  await visit(page, '/fr/projects/');
  await expect(page.locator('[data-project]')).toHaveCount(1);
  const before = await onDisk(page);
  for (const [refusal, content] of refused) {
    await test.step(`${refusal}: ${content.slice(0, 60)}`, async () => {
      await importFile(page, content);
      const told = page.locator(`[data-refusal="${refusal}"]`);
      await expect(told).toContainText(refusalTexts.refusals[refusal]);
      await expect(told).toContainText(refusalTexts.nothingChanged);
      await expect(page.locator('[data-project]')).toHaveCount(1);
      expect(await onDisk(page)).toEqual(before);
    });
  }
  await expect(page.locator('[data-refusal]')).toContainText(
    refusalTexts.refusedAt('actions.write-problem.due')
  );
  await expect(page.getByRole('banner')).toContainText('Intact');
});

test('a file that has gone since it was chosen, or that another program keeps, is told', async ({ page }) => {
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotReadableError'));
  });
  await visit(page, '/fr/projects/');
  await importFile(page, file(dossier));
  await expect(page.locator('[data-refusal="unreadable"]')).toContainText(refusalTexts.refusals.unreadable);
});

test('a file saved in the alphabet of Windows, under another ending, is read with its accents', async ({
  page
}) => {
  await visit(page, '/fr/projects/');
  await page.getByLabel(fr.projects.importLabel).setInputFiles({
    name: 'projet.parcours-communs.json.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(file({ ...dossier, name: 'Déjà à l’été'.replace('’', '\u0092') }), 'latin1')
  });
  await expect(page.locator('[data-imported]')).toHaveText(fr.projects.imported('Déjà à l’été'));
});

test('a file put together by hand, with everything twice, opens on every page that lists it', async ({
  page
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const twice = { id: 'own-a', title: 'Peindre', horizon: 30, at: 1 };
  await visit(page, '/fr/projects/');
  await importFile(
    page,
    file({
      ...dossier,
      answers: {
        maturity: { value: 'growth' },
        resource: { value: ['data', 'data'] },
        needs: { value: ['hosting', 'hosting', 'legal'] }
      },
      ownActions: [twice, { ...twice, title: 'Amarrer' }],
      boat: { 'own-b': { slot: 'wind', text: 'Vent', place: 1e300, own: true, at: 1 } }
    }).replace('1e+300', '1e999')
  );
  await expect(page.locator('[data-imported]')).toBeVisible();
  for (const address of ['plan', 'course/qualify', 'course/finance', 'what-if', 'boat', 'finance-plan']) {
    await visit(page, `/fr/${address}/`);
    await expect(page.locator('main h1')).not.toBeEmpty();
    if (address === 'plan') {
      for (const title of ['Peindre', 'Amarrer']) await expect(page.getByText(title).first()).toBeVisible();
    }
  }
  expect(errors).toEqual([]);
});

test('an older project is accepted; only what today’s questions understand counts', async ({ page }) => {
  const said = (value: unknown) => ({ value, note: '', at: 1 });
  await visit(page, '/fr/projects/');
  await importFile(
    page,
    file({
      ...dossier,
      answers: {
        maturity: said('growth'),
        resource: said(['data', 'nft']),
        carrier: said('abbey'),
        'asked-long-ago': said('yes')
      }
    })
  );
  await expect(page.locator('[data-imported]')).toHaveText(fr.projects.imported(dossier.name));
  await expect(page.locator('[data-project]')).toHaveCount(1);
  await visit(page, '/fr/course/qualify/');
  await expect(page.locator('[data-answer="maturity"]')).not.toContainText(checkTexts.fr.unanswered);
  await expect(page.locator('[data-answer="carrier"]')).toContainText(checkTexts.fr.unanswered);
  await visit(page, '/fr/course/');
  await expect(page.locator('[data-stage="qualify"]')).toContainText(/\b1 sur \d+/);
  const remnants = page.locator('[data-not-understood="3"]');
  await remnants.locator('summary').click();
  for (const said of ['data, nft', 'abbey', 'asked-long-ago – yes'])
    await expect(remnants).toContainText(said);
  await visit(page, '/fr/plan/');
  await expect(page.locator('[data-advice][data-status="retained"]').first()).toBeVisible();
});

test('a project that is exported and imported is the same under a new identity', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/projects/');
  const downloading = page.waitForEvent('download');
  await page.locator('[data-project]').getByRole('button', { name: fr.projects.export }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('ateliers-partages-exemple.parcours-communs.json');
  await importFile(page, await readFile(await download.path(), 'utf8'));
  await expect(page.locator('[data-project]')).toHaveCount(2);
  const [one, other] = await onDisk(page);
  expect(other?.id).not.toBe(one?.id);
  expect({ ...other, id: '' }).toEqual({ ...one, id: '' });
});

test('a file of our own that is hostile is shown as text only', async ({ page }) => {
  await visit(page, '/fr/projects/');
  await importFile(page, file({ ...dossier, name: '<img src=x onerror="document.title=1">' }));
  await expect(page.locator('[data-project]').getByRole('heading')).toContainText('<img src=x');
  await expect(page.locator('[data-project] img')).toHaveCount(0);
});

for (const [address, lang] of [
  ['/fr/course/qualify/no-such-question/', 'fr'],
  ['/en/course/qualify/no-such-question/', 'en'],
  ['/fr/course/finance/maturity/', 'fr'],
  ['/en/course/no-such-stage/', 'en'],
  ['/fr/advice/no-such-advice/', 'fr'],
  ['/en/advice/no-such-advice/', 'en'],
  ['/de/', 'fr']
] as const) {
  test(`${address} does not exist, and a page says so`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveText(wordsIn[lang].errors.notFoundTitle);
    await expect(page.getByText(wordsIn[lang].errors.notFound)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await page.getByRole('link', { name: wordsIn[lang].errors.toCourse }).click();
    await expect(page.locator('h1')).toHaveText(wordsIn[lang].course.title);
  });
}
