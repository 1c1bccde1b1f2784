import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import { exampleAnswers } from '#knowledge/example/answers.ts';
import { backupFile } from '#storage/backup-file.ts';
import { fileFromDossier } from '#storage/dossier-file.ts';
import { backupTexts } from '#texts/pages/backup.ts';
import { oneFileTexts } from '#texts/pages/one-file.ts';
import { onDisk, option, questionPage, saved, visit, wordsIn } from '../browser/pages.ts';
import { asksElsewhere, expect, FILE, listen, readFromFile, test } from './from-file.ts';

const { fr, en } = wordsIn;
const words = oneFileTexts.fr;

/** Everything that could end the element around it, be read as something else, or be lost on the way. */
const NASTY =
  '</script><script>alert(1)</script><!-- <script> --> ]]> &lt;/script&gt; "\'`\\ \u2028\u2029 \u00a0 \u0000 \ud800 é 🛶';

const dossier: Dossier = {
  ...emptyDossier({
    id: 'carried',
    name: 'Emporté </script> & Cie',
    purpose: NASTY,
    createdAt: 1,
    contentVersion: 'test'
  }),
  updatedAt: 1000,
  answers: Object.fromEntries(
    Object.entries(exampleAnswers).map(([id, value]) => [id, { value, note: NASTY, at: 1 }])
  )
};

/** Puts a project on the device as the product does, from a backup, so that its id stays. */
async function keep(page: Page, one: Dossier): Promise<void> {
  await visit(page, '/fr/projects/');
  await page.getByLabel(fr.projects.importLabel).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await backupFile([one], 1).arrayBuffer())
  });
  await page.getByRole('button', { name: backupTexts.fr.apply }).click();
  await expect(page.locator('[data-restored]')).toBeVisible();
}

const openFromList = async (page: Page, name: string) => {
  await page
    .locator('[data-project]')
    .filter({ hasText: name })
    .getByRole('button', { name: fr.projects.open })
    .click();
  await page.waitForURL('**/fr/course/');
  await saved(page);
};

/** Saves a copy from the page of projects; says where it is. */
async function saveCopy(page: Page, folder: string, name = 'copie.html'): Promise<string> {
  await visit(page, '/fr/projects/');
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const download = await leaving;
  expect(download.suggestedFilename()).toMatch(/^parcours-communs-[^ ]+\.html$/);
  const path = join(folder, name);
  await download.saveAs(path);
  await expect(page.getByText(words.saved)).toBeVisible();
  return path;
}

/** Opens a file in a browser that has seen nothing. */
async function elsewhere(browser: Browser, file: string) {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' });
  const record = await listen(context);
  const page = readFromFile(await context.newPage(), file);
  return { page, context, record };
}

const said = ({ updatedAt: _when, ...all }: Dossier) => all;

test('a copy opens anywhere with everything in it, and so does a copy of the copy', async ({
  page,
  browser
}, info) => {
  await keep(page, dossier);
  await openFromList(page, 'Emporté');
  const [kept] = await onDisk(page);
  expect(kept?.answers['needs']?.note).toContain('</script>');
  let copy = await saveCopy(page, info.outputPath(''));
  for (const again of ['copie-2.html', undefined]) {
    const { page: there, context, record } = await elsewhere(browser, copy);
    await there.goto('/');
    await expect(there.locator('[data-carried-news="opened"]')).toContainText(dossier.name);
    await saved(there);
    const [found, ...others] = await onDisk(there);
    expect(others).toEqual([]);
    expect(found && said(found)).toEqual(kept && said(kept));
    // What was carried is shown, on a page that had nothing to do with it.
    await visit(there, questionPage('needs'));
    for (const value of [exampleAnswers['needs'] ?? []].flat())
      await expect(option(there, 'needs', value)).toBeChecked();
    // Nothing is told again, and nothing is added again.
    await expect(there.locator('[data-carried-news]')).toHaveCount(0);
    expect(await onDisk(there)).toHaveLength(1);
    if (again) copy = await saveCopy(there, info.outputPath(''), again);
    expect(asksElsewhere(record)).toEqual([]);
    expect(record.complaints).toEqual([]);
    await context.close();
  }
});

test('a copy is the same file, letter for letter, with the project in its place', async ({ page }, info) => {
  await keep(page, dossier);
  await openFromList(page, 'Emporté');
  // Whatever pages and extensions have put into the document stays out of it.
  await visit(page, '/en/plan/');
  await page.evaluate(() => {
    document.documentElement.className = 'translated-ltr';
    document.body.dataset['extension'] = 'yes';
    document.body.append(document.createElement('aside'));
    document.head.append(document.createElement('meta'));
  });
  await page.getByRole('banner').getByRole('link', { name: en.product.nav.projects }).click();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: oneFileTexts.en.save }).click();
  const path = info.outputPath('copie.html');
  await (await leaving).saveAs(path);
  const copy = readFileSync(path, 'utf8');
  const [before, after] = readFileSync(FILE, 'utf8').split('data-carried="" data-file="">');
  const carried = copy.slice((before ?? '').length, copy.length - (after ?? '').length);
  expect(copy).toBe(`${before}${carried}${after}`);
  expect(carried.startsWith('data-carried="" data-file="">{')).toBe(true);
  expect(carried).not.toContain('<');
});

const changed: Dossier = {
  ...dossier,
  updatedAt: 2000,
  answers: { ...dossier.answers, maturity: { value: 'growth', note: 'Ici', at: 2000 } }
};

for (const [name, here, standing, way] of [
  ['an older one', dossier, 'newer', backupTexts.fr.ways.newer],
  ['a newer one', { ...changed, updatedAt: 3000 }, 'older', backupTexts.fr.ways.leave]
] as const) {
  test(`where the device has ${name}, nothing is written before somebody chooses`, async ({
    page,
    browser
  }, info) => {
    const carried = standing === 'newer' ? changed : dossier;
    await keep(page, carried);
    await openFromList(page, 'Emporté');
    const copy = await saveCopy(page, info.outputPath(''));

    const { page: there, context } = await elsewhere(browser, FILE);
    await keep(there, here);
    const before = await onDisk(there);
    const fromCopy = readFromFile(await context.newPage(), copy);
    await fromCopy.goto('/fr/');
    // Where the device has all of it, nothing needs to be said, and the project of the file is the one that opens.
    if (standing === 'newer') await expect(fromCopy.locator('[data-carried-news="differs"]')).toBeVisible();
    else await saved(fromCopy);
    expect(await onDisk(fromCopy)).toEqual(before);
    if (standing === 'newer') await fromCopy.getByRole('link', { name: words.toChoice }).click();
    else {
      await expect(fromCopy.locator('[data-carried-news]')).toHaveCount(0);
      await visit(fromCopy, '/fr/projects/');
    }
    const choice = fromCopy.locator(`[data-standing="${standing}"]`);
    await expect(choice).toContainText(backupTexts.fr.standings[standing]);
    await expect(choice.getByRole('combobox').locator('option').first()).toHaveText(way);
    await fromCopy.getByRole('button', { name: backupTexts.fr.apply }).click();
    await expect(fromCopy.locator('[data-restored]')).toBeVisible();
    await expect(fromCopy.locator('[data-carried-news]')).toHaveCount(0);
    const [after, ...others] = await onDisk(fromCopy);
    expect(others).toEqual([]);
    expect(after?.answers).toEqual((standing === 'newer' ? carried : here).answers);
    await context.close();
  });
}

test('where nothing can be kept, a copy is worked on in memory, and a copy of it holds what was changed', async ({
  page,
  browser
}, info) => {
  await keep(page, dossier);
  await openFromList(page, 'Emporté');
  const copy = await saveCopy(page, info.outputPath(''));
  const { page: there, context } = await elsewhere(browser, copy);
  await there.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('refused', 'SecurityError');
      }
    });
  });
  await there.goto(questionPage('maturity'));
  await expect(there.locator('[data-carried-news="in-memory"]')).toContainText(dossier.name);
  await option(there, 'maturity', 'growth').check();
  await there.getByRole('banner').getByRole('link', { name: fr.product.nav.projects }).click();
  const leaving = there.waitForEvent('download');
  await there.getByRole('button', { name: words.save }).click();
  const again = info.outputPath('copie-2.html');
  await (await leaving).saveAs(again);
  await context.close();

  const { page: further, context: last } = await elsewhere(browser, again);
  await further.goto(questionPage('maturity'));
  await expect(further.locator('[data-carried-news="opened"]')).toBeVisible();
  await expect(option(further, 'maturity', 'growth')).toBeChecked();
  await last.close();
});

test('one that was deleted here comes back only if it is asked for', async ({ page, browser }, info) => {
  await keep(page, dossier);
  await openFromList(page, 'Emporté');
  const copy = await saveCopy(page, info.outputPath(''));
  const { page: there, context } = await elsewhere(browser, copy);
  await there.goto('/fr/');
  await expect(there.locator('[data-carried-news="opened"]')).toBeVisible();
  await visit(there, '/fr/projects/');
  await there.getByRole('button', { name: fr.projects.remove }).click();
  await expect(there.locator('[data-project]')).toHaveCount(0);
  await visit(there, '/fr/projects/');
  await expect(there.locator('[data-carried-news="gone"]')).toContainText(dossier.name);
  expect(await onDisk(there)).toEqual([]);
  await context.close();
});

test('a project that was spoilt on its way is said, and the rest works', async ({ page, browser }, info) => {
  await visit(page, '/fr/');
  const spoilt = info.outputPath('abime.html');
  const text = fileFromDossier(dossier).replaceAll('<', '\\u003c').slice(0, 500);
  writeFileSync(
    spoilt,
    readFileSync(FILE, 'utf8').replace('data-carried="" data-file="">', (mark) => mark + text)
  );
  const { page: there, context } = await elsewhere(browser, spoilt);
  await there.goto('/fr/');
  await expect(there.locator('[data-carried-news="unread"]')).toBeVisible();
  await expect(there.locator('h1')).toBeVisible();
  await context.close();
});
