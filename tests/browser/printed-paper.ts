import type { Page } from '@playwright/test';
import type { Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { leavingFor } from '#programs/leaving.ts';
import { pageBox, type Paper } from '#sheets/print/paper.ts';
import { pitchCards } from '#sheets/print/pitch-cards.ts';
import { planPage } from '#sheets/print/plan-page.ts';
import { facilitatorsTexts } from '#texts/pages/facilitators.ts';
import { paperTexts } from '#texts/pages/paper.ts';
import { printTexts } from '#texts/pages/print.ts';
import { expect } from './pages.ts';
import { letters, pagesOf } from './paper.ts';
import { aboutPdf, linesOfPdf, tagsOf } from './pdf.ts';

/** The documents that are printed of each project. */
export const documents = ['plan', 'note', 'dossier', 'pitch', 'facilitator'] as const;

type Tried = (typeof documents)[number];

/** What must stand on a paper, in words. */
async function titlesOn(document: Tried, dossier: Dossier, lang: Locale): Promise<readonly string[]> {
  const { papers } = await leavingFor(dossier, lang, Date.now());
  switch (document) {
    case 'plan': {
      const [plan, rows] = await Promise.all([papers.plan(), papers.actions()]);
      const sheet = planPage(plan, rows, { locale: lang, texts: paperTexts[lang] });
      return [sheet.title, sheet.actions.title, ...sheet.actions.rows.slice(0, 3).map(({ title }) => title)];
    }
    case 'note': {
      const { title, groups } = await papers.note();
      return [title, ...groups.flatMap(({ steps }) => steps.map((step) => step.title))];
    }
    case 'dossier': {
      const sheet = await papers.dossier();
      const retained = sheet.advice.flatMap(({ kinds }) => kinds.flatMap(({ advice }) => advice));
      return [
        sheet.title,
        ...retained.map(({ title }) => title),
        ...sheet.rows.map(({ title }) => title),
        ...sheet.sources.map(({ url }) => url)
      ];
    }
    case 'pitch':
      return pitchCards(await papers.pitches()).map(({ title }) => title);
    case 'facilitator': {
      const { title, hints, daySteps } = facilitatorsTexts[lang];
      return [title, hints, ...Object.values(daySteps).map(({ what }) => what)];
    }
  }
}

/** How many pages are expected: exactly, or at least and at most. */
const expectedPages: Readonly<Record<Tried, readonly [number, number]>> = {
  plan: [1, 1],
  note: [1, 3],
  dossier: [5, 400],
  pitch: [3, 3],
  facilitator: [1, 2]
};

/** Chooses a document, its paper and its language, and waits for its pages. */
export async function choose(page: Page, document: Tried, paper: Paper, lang: Locale): Promise<void> {
  await page.locator(`input[name="document"][value="${document}"]`).check();
  await page.locator('#paper').selectOption(paper);
  await page.locator('#paper-language').selectOption(lang);
  await expect(
    page.locator(`[data-print-preview="${document} ${paper} ${lang}"] .paper > *`).first()
  ).toBeVisible();
}

/** Texts of headings, and what sticks out of the place that is meant for it. */
const lookAtPaper = (page: Page) =>
  page.locator('div.paper').evaluate((paper) => ({
    headings: [...paper.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => one.textContent ?? ''),
    cut: [...paper.querySelectorAll('[data-sheet-body]')].filter(
      (body) => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1
    ).length,
    /** Letters that would be hard to read in shades of grey, or are no shade of grey. */
    pale: [...paper.querySelectorAll('*')].filter((one) => {
      if (![...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) return false;
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(one).color.match(/[\d.]+/g) ?? []).map(Number);
      return one.closest('svg') === null && (red !== green || green !== blue || red > 0x70);
    }).length
  }));

/** Headings below which nothing stands on their page. */
function orphans(pdf: Buffer, headings: readonly string[]): string[] {
  const known = headings.map(letters).filter((one) => one.length > 3);
  return linesOfPdf(pdf).flatMap(({ height, lines }, at) => {
    // The foot of a page is no part of what is read.
    const last = lines.filter(({ bottom }) => bottom < height - 50).at(-1);
    const text = letters(last?.text ?? '');
    return text.length > 3 && known.some((one) => one === text)
      ? [`page ${at + 1}: ${last?.text ?? ''}`]
      : [];
  });
}

/** What is wrong with a document on this paper, in this language. */
export async function problemsOf(page: Page, dossier: Dossier, document: Tried, paper: Paper, lang: Locale) {
  const what = `${dossier.id} ${document} ${paper} ${lang}`;
  await choose(page, document, paper, lang);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const { headings, cut, pale } = await lookAtPaper(page);
  const { pages, size, tagged } = aboutPdf(pdf);
  const text = pagesOf(pdf);
  const printed = letters(text.join('\n'));
  const titles = await titlesOn(document, dossier, lang);
  const box = pageBox(paper, 'portrait');
  const [least, most] = expectedPages[document];
  const controls = [printTexts[lang].print, printTexts[lang].choice.document, printTexts[lang].languageHint];
  const outside = linesOfPdf(pdf).flatMap(({ width, height, lines }, at) =>
    lines
      .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
      .map(({ text: line }) => `${at + 1}: ${line}`)
  );
  const numbered =
    document === 'pitch' ||
    text.every((one, at) => letters(one).includes(letters(paperTexts[lang].page(`${at + 1}`, `${pages}`))));
  return Object.entries({
    missing: titles.filter((title) => !printed.includes(letters(title))),
    controls: controls.filter((one) => printed.includes(letters(one))),
    outside,
    orphans: orphans(pdf, headings),
    pages: pages < least || pages > most ? [pages] : [],
    size:
      Math.abs(size[0] - (box.width * 72) / 25.4) + Math.abs(size[1] - (box.height * 72) / 25.4) > 2
        ? [size]
        : [],
    // What is printed stands under the heading of the page, which is not.
    untagged: tagged && tagsOf(pdf).includes('H2') ? [] : [tagsOf(pdf).slice(0, 5)],
    outline: pdf.includes('/Outlines') ? [] : ['none'],
    numbered: numbered ? [] : ['not'],
    cut: cut > 0 ? [cut] : [],
    pale: pale > 0 ? [pale] : []
  }).flatMap(([kind, found]) =>
    found.length > 0 ? [`${what}: ${kind} ${JSON.stringify(found.slice(0, 4))}`] : []
  );
}
