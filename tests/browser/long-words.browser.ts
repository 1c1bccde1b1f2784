import type { Page } from '@playwright/test';
import { expect, keepOnDevice, nowOpen, questionPage, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from './paper.ts';
import { linesOfPdf } from './pdf.ts';
import { unbrokenDossier, unbrokenWords } from './unbroken-project.ts';

/** Where each word is printed by its own page. */
const printedPages: readonly (readonly [address: string, words: readonly (keyof typeof unbrokenWords)[]])[] =
  [
    ['plan/', ['name', 'action', 'owner', 'note']],
    ['note/', ['name']],
    ['finance-plan/', ['name']],
    ['boat/', ['wind']],
    ['course/finance/', ['note']],
    ['advice/donations/', ['reason']],
    ['advice/', []],
    ['means/', []],
    ['pitch/mayor/', []],
    [questionPage('needs').slice(4), []]
  ];

/** The margin of a page on paper (print.css), in points, less what rounding takes. */
const MARGIN = (16 * 72) / 25.4 - 2;

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await visit(page, `/fr/${address}`);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.locator('main :is(h2, fieldset)').first().waitFor();
}

for (const format of ['A4', 'Letter'] as const) {
  test(`a word that nothing breaks stays on paper, whole, on ${format}`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    test.setTimeout(180_000);
    const dossier = unbrokenDossier();
    await keepOnDevice(page, [dossier]);
    await nowOpen(page, dossier.id);
    for (const [address, words] of printedPages) {
      await test.step(address, async () => {
        await open(page, address);
        const pdf = await page.pdf({ format });
        const outside = linesOfPdf(pdf).flatMap(({ width, lines }, at) =>
          lines
            .filter(({ left, right }) => left < MARGIN || right > width - MARGIN)
            .map(({ text }) => `page ${at + 1}: ${text}`)
        );
        expect(outside).toEqual([]);
        const text = letters(pagesOf(pdf).join(''));
        for (const word of words) expect(text, word).toContain(letters(unbrokenWords[word]));
      });
    }
  });
}

test('on a screen of 320 points, nothing has to be moved sideways to be read', async ({ page }) => {
  test.setTimeout(180_000);
  const dossier = unbrokenDossier();
  await page.setViewportSize({ width: 320, height: 700 });
  await keepOnDevice(page, [dossier]);
  await nowOpen(page, dossier.id);
  for (const address of [
    ...printedPages.map(([one]) => one),
    'projects/',
    'course/',
    'versions/',
    'export/'
  ]) {
    await test.step(address, async () => {
      await open(page, address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
  }
});
