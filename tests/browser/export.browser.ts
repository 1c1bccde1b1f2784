import type { Page } from '@playwright/test';
import { locales } from '#engine/locale.ts';
import { exportList, type DocumentId, type Format } from '#outputs/export-list.ts';
import { exportLink } from '#texts/pages/export-link.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { downloaded } from './download.ts';
import { lookingAt } from './look.ts';
import { expect, openExample, test, visit } from './pages.ts';

const button = (page: Page, document: DocumentId, format: Format) =>
  page.locator(`[data-document="${document}"] button[data-format="${format}"]`);

/** What a file of this kind begins with. */
const beginnings: Readonly<Record<Format | 'svg' | 'png', RegExp>> = {
  docx: /^PK/,
  md: /^# /,
  txt: /^\p{Lu}/u,
  html: /^<!doctype html>\n<html lang="fr">/,
  csv: /^\uFEFF[^;]+;/,
  ics: /^BEGIN:VCALENDAR\r\n/,
  json: /^\{\n {2}"format": "parcours-communs\/dossier"/,
  svg: /^<svg /,
  png: /^.PNG/
};

test('every document leaves in every format that it is listed with', async ({ page }) => {
  // By keyboard: two clicks so soon and so near would be the halves of a double one.
  await openExample(page);
  await page.getByRole('link', { name: exportLink.fr }).click();
  for (const { id, formats } of exportList)
    for (const format of formats) {
      // A browser drops whatever it is handed more than ten times in a second: nobody presses so fast.
      await page.waitForTimeout(120);
      const file = await downloaded(page, () => button(page, id, format).press('Enter'));
      expect(file.text, `${id} ${format}`).toMatch(beginnings[format]);
      expect(file.name).toMatch(new RegExp(`\\.${format}$`));
      await expect(page.locator(`[data-document="${id}"] [data-made="${file.name}"]`)).toBeVisible();
    }
});

test('the boat, the money and the map leave as pictures that need nothing else', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openExample(page);
  await visit(page, '/fr/export/');
  await page.locator('[data-pictures] summary').click();
  for (const [name, width] of [
    ['boat', 3360],
    ['cash', 3360],
    ['map', 5016]
  ] as const) {
    const picture = page.locator(`[data-picture="${name}"]`);
    for (const format of ['svg', 'png'] as const) {
      const file = await downloaded(page, () => picture.locator(`[data-format="${format}"]`).click());
      expect(file.text, `${name} ${format}`).toMatch(beginnings[format]);
      if (format === 'svg') {
        expect(file.text).not.toMatch(/\sclass=|var\(|light-dark|<style|href=|\sstyle=/);
        // By day, whatever the screen: the ink is dark.
        expect(file.text).toContain('rgb(18, 40, 59)');
        expect(file.text).toContain('<title>');
      } else expect(file.bytes.readUInt32BE(16)).toBe(width);
    }
  }
});

test('without the private parts, what is shown is the file, and it leaves after it was looked at', async ({
  page
}) => {
  await openExample(page);
  await visit(page, '/fr/export/');
  await page.getByLabel(exportTexts.fr.choice.public, { exact: true }).check();
  let left = 0;
  page.on('download', () => (left += 1));
  for (const [document, format] of [
    ['plan', 'md'],
    ['answers', 'csv'],
    ['project', 'json']
  ] as const) {
    const before = left;
    await button(page, document, format).press('Enter');
    const shown = page.locator(`[data-document="${document}"] [data-preview]`);
    await expect(shown).toBeVisible();
    await expect(page.getByRole('heading', { name: exportTexts.fr.made.title })).toBeFocused();
    expect(left).toBe(before);
    const preview = await shown.evaluate((part) => part.textContent);
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: exportTexts.fr.made.save }).click()
    );
    expect(file.text.replace(/^\uFEFF/, '')).toBe(preview);
    expect(file.text).not.toMatch(/Ateliers partagés|Inès|Tanneurs/);
  }
});

test('another choice takes away a file that was made for the first one', async ({ page }) => {
  await openExample(page);
  await visit(page, '/fr/export/');
  await downloaded(page, () => button(page, 'note', 'txt').click());
  await expect(page.locator('[data-made]')).toBeVisible();
  await page.getByLabel(exportTexts.fr.choice.public, { exact: true }).check();
  await expect(page.locator('[data-made]')).toHaveCount(0);
});

test('a file leaves in the other language, and the words of the person stay as they were written', async ({
  page
}) => {
  await openExample(page);
  await visit(page, '/fr/export/');
  await page.getByLabel(exportTexts.fr.language.en).check();
  const answers = await downloaded(page, () => button(page, 'answers', 'md').click());
  expect(answers.text).toContain(exportTexts.en.answersOf('Ateliers partagés (exemple)'));
  await page.waitForTimeout(120);
  const plan = await downloaded(page, () => button(page, 'plan', 'html').click());
  expect(plan.text).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(plan.text).toContain('Ateliers partagés (exemple)');
  // The page itself stays in its language.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(exportTexts.fr.title);
});

test('a device that shares files is asked to, with the file itself', async ({ page }) => {
  await page.addInitScript(() => {
    const given: string[] = [];
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.length === 1,
      share: async ({ files }: ShareData) => void given.push(files?.[0]?.name ?? '')
    });
    Object.assign(window, { given });
  });
  await openExample(page);
  await visit(page, '/fr/export/');
  const file = await downloaded(page, () => button(page, 'note', 'txt').click());
  await page.getByRole('button', { name: exportTexts.fr.made.share }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'given') as unknown)).toEqual([file.name]);
});

test('what writes Word comes when somebody asks for Word, and nothing of it before', async ({ page }) => {
  await openExample(page);
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
  });
  await visit(page, '/fr/export/');
  await downloaded(page, () => button(page, 'plan', 'html').click());
  const asked = () => scripts.some((code) => code.includes('wordprocessingml/2006/main'));
  expect(asked()).toBe(false);
  await downloaded(page, () => button(page, 'plan', 'docx').click());
  await expect.poll(asked).toBe(true);
});

for (const lang of locales) {
  test(`everybody can use it in ${lang}, wide and small, light and dark`, async ({ page }) => {
    await openExample(page, lang);
    await visit(page, `/${lang}/export/`);
    const { found, look } = lookingAt(page);
    await look('the list');
    await page.getByLabel(exportTexts[lang].choice.public, { exact: true }).check();
    await button(page, 'plan', 'csv').click();
    await expect(page.locator('[data-preview]')).toBeVisible();
    await page.locator('[data-pictures] summary').click();
    await expect(page.locator('[data-picture="boat"] svg')).toBeVisible();
    await look('a file before it leaves');
    expect(found).toEqual([]);
  });
}
