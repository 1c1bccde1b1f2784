import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Dossier } from '#engine/dossier.ts';
import { exportList } from '#outputs/export-list.ts';
import { amountIn, marked, textsIn, WORD } from '#tests/exports/marked.ts';
import { exportTexts } from '#texts/pages/export.ts';
import { kitPageTexts } from '#texts/pages/kit/page.ts';
import { downloaded } from './download.ts';
import { expect, keepOnDevice, nowOpen, onDisk, openExample, saved, test, visit } from './pages.ts';
import { letters } from './paper.ts';

const traces = (text: string) => [
  ...(text.match(new RegExp(`${WORD}\\d*`, 'g')) ?? []),
  ...(amountIn(text) ?? [])
];

/** The example, with something private wherever words, a name or an amount can stand, is the open project. */
async function openMarked(page: Page): Promise<Dossier> {
  await openExample(page);
  const [example] = await onDisk(page);
  if (!example) throw new Error('There is no example.');
  const dossier = { ...marked(example, 'fr'), id: 'marked' };
  await keepOnDevice(page, [dossier]);
  await saved(page);
  await nowOpen(page, dossier.id);
  return dossier;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The words of a document for Word, piece by piece as they are written in it. Plain text has its boxes as “[ ]”, and
 * says the title of a column with each of its cells: that of an empty column nowhere.
 */
const piecesOf = (docx: Buffer) =>
  [
    ...strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
      .replace(/<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>.*?<\/w:tr>/gs, '')
      .matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)
  ]
    .map(([, words = '']) => words.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole))
    .filter((words) => !/^[☐☑] $/u.test(words));

const loud = (text: string) => letters(text).toLocaleUpperCase('fr');

test('without the private parts, each file is what was previewed, and holds no name, note or amount', async ({
  page
}) => {
  test.setTimeout(240_000);
  await openMarked(page);
  await visit(page, '/fr/export/');
  const { whole: all, public: shared } = exportTexts.fr.choice;
  const choose = (what: string) => page.getByLabel(what, { exact: true }).check();
  const found: string[] = [];
  for (const { id, formats } of exportList)
    for (const format of formats) {
      const what = `${id} ${format}`;
      const part = page.locator(`[data-document="${id}"]`);
      const button = part.locator(`button[data-format="${format}"]`);
      // A browser drops whatever it is handed more than ten times in a second: nobody presses so fast.
      await page.waitForTimeout(120);
      await choose(all);
      const whole = await downloaded(page, () => button.press('Enter'));
      // The test would see it: the same file of the whole project says it.
      const told = format === 'docx' ? textsIn(Uint8Array.from(whole.bytes).buffer) : [whole.text];
      if (traces(told.join('\n')).length === 0) found.push(`${what}: nothing private in the whole one`);

      await page.waitForTimeout(120);
      await choose(shared);
      await button.press('Enter');
      const preview = await part.locator('[data-preview]').evaluate((shown) => shown.textContent);
      const file = await downloaded(page, () =>
        part.getByRole('button', { name: exportTexts.fr.made.save }).click()
      );
      const leaves = format === 'docx' ? textsIn(Uint8Array.from(file.bytes).buffer) : [file.text];
      found.push(...traces(`${file.name}\n${leaves.join('\n')}`).map((trace) => `${what}: ${trace} leaves`));
      if (format === 'docx') {
        const seen = loud(preview);
        found.push(
          ...piecesOf(file.bytes)
            .filter((piece) => !seen.includes(loud(piece)))
            .map((piece) => `${what}: “${piece}” was not previewed`)
        );
      } else if (file.text.replace(/^\uFEFF/, '') !== preview) found.push(`${what}: not what was previewed`);
    }
  expect(found).toEqual([]);
});

test('without the private parts, pictures hold no word, and no amount', async ({ page }) => {
  await openMarked(page);
  await visit(page, '/fr/export/');
  await page.locator('[data-pictures] summary').click();
  const picture = (name: string) => page.locator(`[data-picture="${name}"]`);
  const svg = (name: string) => downloaded(page, () => picture(name).locator('[data-format="svg"]').click());
  await expect(picture('boat')).toBeVisible();
  expect(traces((await svg('boat')).text)).not.toEqual([]);
  await page.getByLabel(exportTexts.fr.choice.public, { exact: true }).check();
  await expect(picture('cash')).toHaveCount(0);
  await expect(picture('boat')).not.toContainText(WORD);
  for (const name of ['boat', 'map']) {
    const file = await svg(name);
    expect(traces(`${file.name}\n${file.text}`), name).toEqual([]);
  }
});

test('a kit that names nobody is what was previewed, and holds the words by which the project is known alone', async ({
  page
}) => {
  const { name, purpose, objects } = await openMarked(page);
  await visit(page, '/fr/kit/');
  const files = page.locator('[data-file]');
  await expect(files.first()).toBeVisible();
  await page.getByLabel(kitPageTexts.fr.people.label).uncheck();
  for (const summary of await files.locator('summary').all()) await summary.click();
  const shown = new Map<string, string>();
  for (const file of await files.all())
    shown.set(
      (await file.getAttribute('data-file')) ?? '',
      await file.locator('[data-preview]').evaluate((preview) => preview.textContent)
    );
  const kit = await downloaded(page, () =>
    page.getByRole('button', { name: kitPageTexts.fr.zip.make }).click()
  );
  const known = [name, purpose, objects['thing']?.text];
  const found: string[] = [];
  for (const [path, bytes] of Object.entries(unzipSync(kit.bytes))) {
    const text = strFromU8(bytes);
    const inside = path.slice(path.indexOf('/') + 1);
    found.push(
      ...traces(text)
        .filter((trace) => !known.includes(trace))
        .map((trace) => `${inside}: ${trace} leaves`)
    );
    // The list of what is in it is made of what was chosen, at the end.
    if (inside !== 'STARTER-KIT.md' && shown.get(inside) !== text)
      found.push(`${inside}: not what was previewed`);
  }
  expect(found).toEqual([]);
});
