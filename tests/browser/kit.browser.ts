import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { locales } from '#engine/locale.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { kitPageTexts } from '#texts/pages/kit/page.ts';
import { lookingAt } from './look.ts';
import { expect, openExample, test, visit } from './pages.ts';

const words = kitPageTexts.fr;

test('the kit is looked at file by file, chosen from, and leaves as it was shown', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/export/');
  await page.getByRole('link', { name: exportTexts.fr.kit.link, exact: true }).click();
  const readme = page.locator('[data-file="README.md"]');
  await readme.locator('summary').click();
  await expect(readme.locator('[data-preview]')).toContainText('CC-BY-SA-4.0');
  const shown = await readme.locator('[data-preview]').textContent();
  await page.getByLabel(words.files.include('GOVERNANCE.md')).uncheck();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.zip.make }).click();
  const download = await downloading;
  const files = unzipSync(await readFile(await download.path()));
  const folder = download.suggestedFilename().replace(/-kit\.zip$/, '');
  const text = (path: string) => strFromU8(files[`${folder}/${path}`] ?? new Uint8Array());
  expect(text('README.md')).toBe(shown);
  expect(text('STARTER-KIT.md')).toContain('README.md');
  expect(text('LICENSES/CC-BY-SA-4.0.txt')).toContain('Attribution-ShareAlike 4.0 International');
  expect(Object.keys(files)).not.toContain(`${folder}/GOVERNANCE.md`);
  await expect(page.getByText(words.zip.after)).toBeVisible();
});

test('another licence, another language and no names change the files at once', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/kit/');
  const file = (path: string) => page.locator(`[data-file="${path}"]`);
  await expect(file('LICENSES/CC-BY-SA-4.0.txt')).toBeVisible();
  await page.locator('select[data-kind="content"]').selectOption('');
  await expect(file('LICENSES/CC-BY-SA-4.0.txt')).toHaveCount(0);

  await file('MAINTAINERS.md').locator('summary').click();
  const maintainers = file('MAINTAINERS.md').locator('[data-preview]');
  await expect(maintainers).toContainText('la médiathèque du centre');
  await page.getByLabel(words.people.label).uncheck();
  await expect(maintainers).not.toContainText('la médiathèque du centre');

  await page.getByLabel(words.language.en).check();
  await file('MAINTAINERS.md').locator('summary').click();
  await expect(file('MAINTAINERS.md').locator('[data-preview]')).toContainText('TO FILL IN');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
});

for (const lang of locales) {
  test(`everybody can use it in ${lang}, wide and small, light and dark`, async ({ page }) => {
    await openExample(page, lang);
    await visit(page, `/${lang}/kit/`);
    const { found, look } = lookingAt(page);
    await expect(page.locator('[data-file="README.md"]')).toBeVisible();
    await page.locator('[data-file="README.md"] summary').click();
    await look('the kit');
    expect(found).toEqual([]);
  });
}
