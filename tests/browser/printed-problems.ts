import type { Page } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import { printedDocuments, type PrintedId } from '#sheets/print/documents.ts';
import { pageBox, type Paper } from '#sheets/print/paper.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { printTexts } from '#texts/pages/print.ts';
import { paleIn } from './grey.ts';
import { orphansIn } from './orphans.ts';
import { expect } from './pages.ts';
import { letters, pagesOf } from './paper.ts';
import { aboutPdf, fontsMissingIn, linesOfPdf, outlineOf, tagsOf } from './pdf.ts';
import { expectedPages } from './printed-pages.ts';
import { titlesOn } from './printed-titles.ts';

/** Chooses a document, its paper and its language, and waits for its pages. */
export async function choose(page: Page, document: PrintedId, paper: Paper, lang: Locale): Promise<void> {
  await page.locator(`input[name="document"][value="${document}"]`).check();
  await page.locator('#paper').selectOption(paper);
  await page.locator('#paper-language').selectOption(lang);
  await expect(
    page.locator(`[data-print-preview="${document} ${paper} ${lang}"] .paper > *`).first()
  ).toBeVisible();
}

/**
 * By how many pages the preview may be wrong: columns are not always balanced and tables not always cut on a screen
 * as on paper. Seen so far: one page, and eight of the 125 of the longest dossier.
 */
const slack = (pages: number) => Math.max(1, Math.floor(pages * 0.07));

/** Documents that are read in two columns, and those whose pages are drawn whole: nothing breaks there. */
const columns: Readonly<Partial<Record<PrintedId, 1 | 2>>> = {
  note: 1,
  dossier: 1,
  compare: 1,
  facilitator: 1,
  booklet: 2
};

/** Texts of headings, and what sticks out of the place that is meant for it. */
const lookAtPaper = (page: Page) =>
  page.locator('div.paper').evaluate((paper) => ({
    headings: [...paper.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => one.textContent ?? ''),
    has: ['table', 'ul', 'ol', 'figure'].filter((name) => paper.querySelector(name)),
    cut: [...paper.querySelectorAll('[data-sheet-body]')].filter(
      (body) => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1
    ).length,
    /** Letters that are no shade of grey, or one that is hard to read. */
    coloured: [...paper.querySelectorAll('*')].flatMap((one) => {
      if (![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) return [];
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(one).color.match(/[\d.]+/g) ?? []).map(Number);
      return one.closest('svg') === null && (red !== green || green !== blue || red > 0x70)
        ? [one.textContent ?? '']
        : [];
    })
  }));

/** What can be pressed, chosen or typed into where only paper should be. */
async function controlsOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator('button, input, select, textarea, summary, nav, [role="status"]')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 1)
        .map((one) => one.outerHTML.slice(0, 80))
    );
  await page.emulateMedia({ media: null });
  return found;
}

/** How the parts of a page are called in the tags of a PDF. */
const tagFor: Readonly<Record<string, string>> = { table: 'Table', ul: 'L', ol: 'L', figure: 'Figure' };

/** What is wrong with a document on paper, in words; nothing where it is as it should be. */
export async function problemsOf(
  page: Page,
  dossier: Dossier,
  document: PrintedId,
  paper: Paper,
  lang: Locale
): Promise<string[]> {
  const what = `${dossier.id} ${document} ${paper} ${lang}`;
  await choose(page, document, paper, lang);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const { headings, has, cut, coloured } = await lookAtPaper(page);
  const previewed = Number(await page.locator('[data-print-preview]').getAttribute('data-pages'));
  const { pages, size, tagged } = aboutPdf(pdf);
  const text = pagesOf(pdf);
  const printed = letters(text.join('\n'));
  const orientation = printedDocuments.find(({ id }) => id === document)?.orientation ?? 'portrait';
  const box = pageBox(paper, orientation);
  const [least, most] = expectedPages(dossier.id, document, paper);
  const controls = [printTexts[lang].print, printTexts[lang].choice.document, printTexts[lang].languageHint];
  const lines = linesOfPdf(pdf);
  const tags = new Set(tagsOf(pdf));
  const outline = outlineOf(pdf).map(letters);
  const read = columns[document];
  const onEvery = (words: string) =>
    text.flatMap((one, at) => (letters(one).includes(letters(words)) ? [] : [at + 1]));
  return Object.entries({
    missing: [...(await titlesOn(document, dossier, lang)), ...headings].filter(
      (title) => !printed.includes(letters(title))
    ),
    controls: [...controls.filter((one) => printed.includes(letters(one))), ...(await controlsOn(page))],
    outside: lines.flatMap(({ width, height, lines: some }, at) =>
      some
        .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
        .map(({ text: line }) => `${at + 1}: ${line}`)
    ),
    orphans: read ? orphansIn(lines, headings, read) : [],
    pages:
      pages < least || pages > most || Math.abs(pages - previewed) > slack(pages)
        ? [`${pages}, previewed ${previewed}, expected ${least} to ${most}`]
        : [],
    size:
      Math.abs(size[0] - (box.width * 72) / 25.4) + Math.abs(size[1] - (box.height * 72) / 25.4) > 2
        ? [size]
        : [],
    // What is printed stands under the heading of the page, which is not.
    untagged: tagged
      ? ['H2', ...has.map((name) => tagFor[name] ?? name)].filter((tag) => !tags.has(tag))
      : ['all'],
    outline: headings.map(letters).filter((one) => one && !outline.includes(one)),
    fonts: fontsMissingIn(pdf),
    // Cards are cut apart: each has its own foot.
    unnumbered:
      document === 'pitch'
        ? []
        : text.flatMap((one, at) =>
            letters(one).includes(letters(paperTexts[lang].page(`${at + 1}`, `${pages}`))) ? [] : [at + 1]
          ),
    unversioned: onEvery(contentVersion()),
    cut: cut > 0 ? [cut] : [],
    coloured,
    pale: paleIn(pdf)
  }).flatMap(([kind, found]) =>
    found.length > 0 ? [`${what}: ${kind} ${JSON.stringify(found.slice(0, 4))}`] : []
  );
}
