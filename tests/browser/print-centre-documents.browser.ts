import type { Page } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { printedDocuments } from '#sheets/print/documents.ts';
import { orphansIn } from './orphans.ts';
import { expect, keepOnDevice, nowOpen, onDisk, openExample, saved, test, visit } from './pages.ts';
import { hasPdftotext, NO_PDFTOTEXT } from './paper.ts';
import { linesOfPdf } from './pdf.ts';
import { problemsOf } from './printed-problems.ts';
import { printedProjects } from './printed-projects.ts';
import { languageOf } from './printed-titles.ts';
import { sampleOf, timeForAll } from './sample.ts';

/** The example as the product makes it, in this language. */
async function exampleOn(page: Page, lang: Locale = 'fr'): Promise<Dossier> {
  await openExample(page, lang);
  const [example] = await onDisk(page);
  if (!example) throw new Error('There is no example.');
  return example;
}

for (const [at, project] of sampleOf([...printedProjects.entries()], 3)) {
  test(`everything that “${project.id}” prints is whole, on both papers`, async ({ page }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    test.setTimeout(timeForAll);
    const dossier = project.from(await exampleOn(page, project.example));
    await keepOnDevice(page, [dossier]);
    // The example comes back first, and would be remembered after.
    await saved(page);
    await nowOpen(page, dossier.id);
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(page, '/fr/print/');
    const started = Object.keys(dossier.answers).length > 0;
    const found: string[] = [];
    for (const [place, document] of printedDocuments
      .filter(({ of }) => started || of === 'nothing')
      .entries())
      for (const [turn, paper] of document.papers.entries())
        found.push(...(await problemsOf(page, dossier, document.id, paper, languageOf(at + place + turn))));
    expect(found).toEqual([]);
  });
}

test('a heading of several lines that ends a page, or is cut by its end, is seen', async ({ page }) => {
  test.skip(!hasPdftotext, NO_PDFTOTEXT);
  const heading = 'Un titre qui prend plusieurs lignes parce que la page est étroite et que lui est long';
  const printed = async (lines: number) => {
    const text = Array.from({ length: lines }, (_, at) => `<p>Ligne ${at}</p>`).join('');
    await page.setContent(
      `<style>@page { size: 80mm 150mm; margin: 10mm 10mm 25mm } * { margin: 0; font: 12px/16px serif; break-after: auto; orphans: 1; widows: 1 }</style>${text}<h2>${heading}</h2>${text}`
    );
    return orphansIn(linesOfPdf(await page.pdf({ preferCSSPageSize: true })), [heading]);
  };
  const found: string[] = [];
  for (let lines = 18; lines < 30; lines += 1) found.push(...(await printed(lines)));
  expect(found.some((one) => one.includes('alone'))).toBe(true);
  expect(found.some((one) => one.includes('cut'))).toBe(true);
  expect(await printed(3)).toEqual([]);
});
