import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { readyFileTexts } from '#texts/pages/ready-file.ts';
import { fileOf, holdBack } from './chunks.ts';
import { before, doors, ROUTES, type Door } from './doors.ts';
import { dossierIn } from './download.ts';
import { createProject, expect, openExample, test, visit, wordsIn } from './pages.ts';
import { askedOf, beStrict } from './strict-touch.ts';

const { fr } = wordsIn;
const ready = readyFileTexts.fr;

/** What hands something to the browser that counts touches. */
const HANDS =
  /\bhandOver\(|\bdownloadDossier\(|\bsaveCopy\(|window\.print\(\)|<CopyButton|navigator\.share\(/;

/** These only pass on what another was touched for, or are the one file's (tests/single). */
const BESIDE = ['src/state/download.ts', 'src/state/one-file.ts', `${ROUTES}/projects/OfThisFile.svelte`];

test('every button behind which something leaves is in the list', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const found = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => /\.(svelte|ts)$/.test(path) && !/^src\/programs|\.test\.ts$/.test(path))
    .filter((path) => HANDS.test(readFileSync(root + path, 'utf8')));
  expect(found.filter((path) => !BESIDE.includes(path)).sort()).toEqual(
    [...new Set(doors.map(({ file }) => file))].sort()
  );
});

test('where a touch counts for a moment only, everything leaves by a touch that counts', async ({
  page,
  context
}) => {
  test.setTimeout(400_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await createProject(page, 'Ailleurs');
  await openExample(page);
  await beStrict(page);
  const found: string[] = [];
  for (const door of doors) {
    await leavesBy(page, door).catch((error: unknown) =>
      found.push(`${door.file}, ${door.what}: ${String(error).split('\n', 3).join(' ')}`)
    );
  }
  expect(found).toEqual([]);
});

/** Presses a button behind which something leaves, as often as it takes; throws where nothing does. */
async function leavesBy(page: Page, door: Door): Promise<void> {
  const { what, late } = door;
  const soon = { timeout: 10_000 };
  const button = await before(page, door);
  const leaving = page.waitForEvent('download', soon).catch(() => undefined);
  await button.click(soon);
  if (late) {
    const again = page.getByRole('button', { name: ready.save, exact: true });
    await expect(again).toBeVisible(soon);
    expect(await askedOf(page), 'nothing is asked for too late').toEqual([]);
    await again.click(soon);
  }
  await expect.poll(() => askedOf(page)).toEqual([{ what, counted: true }]);
  if (what === 'save') expect(await leaving).toBeDefined();
  if (what === 'copy')
    expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeGreaterThan(20);
}

test('what comes six seconds after the touch, by the clock of the browser, waits for another one', async ({
  page
}) => {
  await openExample(page);
  await visit(page, '/fr/export/');
  const release = await holdBack(page, `**/${fileOf('src/papers/papers.ts')}`);
  let left = 0;
  page.on('download', () => (left += 1));
  await page.locator('[data-document="project"] button').click();
  // Nothing is asked of the page meanwhile: to whoever drives it, a question counts as a touch.
  await page.waitForTimeout(6000);
  release();
  await page.waitForTimeout(3000);
  const again = page.getByRole('button', { name: ready.save, exact: true });
  await expect(again).toBeVisible();
  expect(left).toBe(0);
  const leaving = page.waitForEvent('download');
  await again.click();
  expect((await dossierIn(leaving)).name).toContain('Ateliers partagés');
});

test('where the touch counts still, the file leaves at once, and can be had once more', async ({ page }) => {
  await createProject(page, 'Ailleurs');
  await openExample(page);
  await visit(page, '/fr/projects/');
  const row = page.locator('[data-project]').filter({ hasText: 'Ailleurs' });
  for (const button of [fr.projects.export, ready.save]) {
    const leaving = page.waitForEvent('download');
    await row.getByRole('button', { name: button, exact: true }).click();
    expect((await dossierIn(leaving)).name).toBe('Ailleurs');
    await expect(row.locator('[data-exported]')).not.toHaveAttribute('data-exported', '0');
    await page.waitForTimeout(120);
  }
});
