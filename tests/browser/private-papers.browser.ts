import type { Page } from '@playwright/test';
import { locales } from '#engine/locale.ts';
import { printedDocuments, type PrintedId } from '#sheets/print/documents.ts';
import { amountIn, marked, WORD } from '#tests/exports/marked.ts';
import { printTexts } from '#texts/pages/print.ts';
import { expect, keepOnDevice, nowOpen, onDisk, openExample, saved, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT } from './paper.ts';
import { everythingIn, linesOfPdf } from './pdf.ts';
import { choose } from './printed-problems.ts';
import { inWholeRun } from './sample.ts';

/** What a printed document says, whether one reads it or looks into it. */
const printed = async (page: Page) => {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  return { said: everythingIn(pdf), lines: linesOfPdf(pdf).flatMap(({ lines }) => lines) };
};

/** The letters of the preview: of the document, and of the margins in which the browser numbers its pages. */
const previewed = async (page: Page) =>
  letters(await page.locator('[data-print-preview]').evaluate((preview) => preview.textContent));

const traces = (text: string) => [
  ...(text.match(new RegExp(`${WORD}\\d*`, 'g')) ?? []),
  ...(amountIn(text) ?? [])
];

/** What a browser draws before an item of a list, and is no text of the page. */
const MARK = /^(?:\d+\.|[•◦▪☐☑])\s*/u;

/** How many pages there are is counted apart: a preview may be one page out, and the number says nothing of anybody. */
const PAGE_NUMBER = /^Page\s\d+\s(?:sur|of)\s\d+$/u;

/** What is the same for every project holds no words of one. */
const saysNothingOfIt: readonly PrintedId[] = ['facilitator'];

for (const lang of locales)
  test(
    `without the private parts, each paper in ${lang} is what was previewed, and holds no name, note or amount`,
    lang === 'en' ? inWholeRun : {},
    async ({ page }) => {
      test.skip(!hasPdftotext, NO_PDFTOTEXT);
      test.setTimeout(240_000);
      await openExample(page, lang);
      const [example] = await onDisk(page);
      if (!example) throw new Error('There is no example.');
      const dossier = { ...marked(example, lang), id: 'marked' };
      await keepOnDevice(page, [dossier], lang);
      await saved(page);
      await nowOpen(page, dossier.id);
      await visit(page, `/${lang}/print/`);
      const without = page.getByLabel(printTexts[lang].choice.private, { exact: true });
      const found: string[] = [];
      for (const {
        id,
        papers: [paper]
      } of printedDocuments) {
        await without.uncheck();
        await choose(page, id, paper, lang);
        // The test would see it: the same paper of the whole project says it.
        if (!saysNothingOfIt.includes(id)) {
          await expect.poll(() => previewed(page), { message: id }).toContain(WORD);
          const whole = await printed(page);
          if (traces(whole.said).length === 0) found.push(`${id}: nothing private in the whole one`);
        }
        await without.check();
        await expect.poll(() => previewed(page), { message: id }).not.toContain(WORD);
        const { said, lines } = await printed(page);
        const seen = await previewed(page);
        found.push(
          ...traces(said).map((trace) => `${id}: ${trace} leaves`),
          ...lines
            .filter(({ text }) => !PAGE_NUMBER.test(text) && !seen.includes(letters(text.replace(MARK, ''))))
            .map(({ text }) => `${id}: “${text}” was not previewed`)
        );
      }
      expect(found).toEqual([]);
    }
  );
