import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '#engine/dossier.ts';
import { answer, createProject, expect, onDisk, openExample, test, visit, wordsIn } from './pages.ts';

const { fr } = wordsIn;

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

const importFile = (page: Page, content: string) =>
  page.getByLabel(fr.projects.importLabel).setInputFiles({
    name: 'projet.parcours-communs.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content)
  });

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
      await expect(told).toContainText(fr.projects.refusals[refusal]);
      await expect(told).toContainText(fr.projects.nothingChanged);
      await expect(page.locator('[data-project]')).toHaveCount(1);
      expect(await onDisk(page)).toEqual(before);
    });
  }
  await expect(page.locator('[data-refusal]')).toContainText(
    fr.projects.refusedAt('actions.write-problem.due')
  );
  await expect(page.getByRole('banner')).toContainText('Intact');
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
  await expect(page.locator('[data-answer="maturity"]')).not.toContainText(fr.check.unanswered);
  await expect(page.locator('[data-answer="carrier"]')).toContainText(fr.check.unanswered);
  await visit(page, '/fr/course/');
  await expect(page.locator('[data-stage="qualify"]')).toContainText(/\b1 sur \d+/);
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
