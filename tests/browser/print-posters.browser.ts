import type { Page } from '@playwright/test';
import { slots } from '#engine/boat/boat.ts';
import { locales } from '#engine/locale.ts';
import { exampleObjects, exampleWords } from '#knowledge/example/words.ts';
import { longestDossier } from '#programs/bench/longest-dossier.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { canvasTexts } from '#texts/pages/canvas.ts';
import { posterTexts } from '#texts/pages/poster.ts';
import { expect, keepOnDevice, nowOpen, openExample, test, visit } from './pages.ts';
import { hasPdftotext, letters, NO_PDFTOTEXT, pagesOf } from './paper.ts';

const sheets = (page: Page) => page.locator('[data-sheet]');

async function openDocument(page: Page, id: string, lang = 'fr'): Promise<void> {
  await visit(page, `/${lang}/print/#${id}`);
  await expect(sheets(page).first()).toBeVisible();
}

const onPaper = (page: Page) => page.pdf({ preferCSSPageSize: true });

/** What stands on the poster in letters smaller than this, in points of paper. */
async function smallerThan(page: Page, points: number): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const small = await page.locator('[data-poster]').evaluate((poster, least) => {
    const drawing = poster.querySelector('svg:has(text)');
    const unit =
      drawing instanceof SVGSVGElement
        ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width
        : 0;
    return [...poster.querySelectorAll('h2, h3, h3 span, p, li, text')].flatMap((one) => {
      const size = Number.parseFloat(getComputedStyle(one).fontSize) * (one instanceof SVGElement ? unit : 1);
      return one.textContent.trim() && size * 0.75 < least - 0.05
        ? [`${size * 0.75} ${one.textContent}`]
        : [];
    });
  }, points);
  await page.emulateMedia({ media: null });
  return small;
}

/** What goes beyond the body of its sheet: it would be cut. */
const beyond = (page: Page) =>
  sheets(page).evaluateAll((all) =>
    all.flatMap((sheet) => {
      const body = sheet.querySelector('[data-sheet-body]')?.getBoundingClientRect();
      return [...sheet.querySelectorAll('p, li, h2, h3, td, text')].flatMap((one) => {
        const box = one.getBoundingClientRect();
        const out =
          !body || box.bottom > body.bottom + 1 || box.right > body.right + 1 || box.left < body.left - 1;
        return out && !one.closest('footer') ? [one.textContent.slice(0, 60)] : [];
      });
    })
  );

for (const lang of locales) {
  test(`in ${lang}, the boat hangs on a wall: large letters, everything on it or on the list behind`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openExample(page, lang);
    await visit(page, `/${lang}/boat/`);
    const items = page.locator('[data-slot] [data-item] h3');
    await expect.poll(() => items.count()).toBeGreaterThan(20);
    const titles = await items.allInnerTexts();
    await openDocument(page, 'boat', lang);
    const pdf = await onPaper(page);
    const [poster = '', ...rest] = pagesOf(pdf);
    for (const slot of slots) expect(poster).toContain(boatTexts[lang].slots[slot].name);
    for (const words of [posterTexts[lang].anchors, posterTexts[lang].crew, exampleWords[lang].name]) {
      expect(letters(poster)).toContain(letters(words));
    }
    expect(rest).toHaveLength(1);
    const all = letters([poster, ...rest].join(''));
    const bare = titles.map((title) => letters(title.split('\n')[0] ?? ''));
    expect(bare.filter((title) => !all.includes(title.slice(0, 24)))).toEqual([]);
    expect(await smallerThan(page, 18)).toEqual([]);
    expect(await beyond(page)).toEqual([]);
  });

  test(`in ${lang}, the canvas has two sides, and what nobody has said names its question`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    await openDocument(page, 'canvas', lang);
    await expect(page.locator('[data-cell][data-filled="false"]')).toHaveCount(23);
    expect(await page.locator('[data-cell]:not(:has([data-question]))').count()).toBe(0);
    const pages = pagesOf(await onPaper(page));
    expect(pages).toHaveLength(2);
    expect(letters(pages[0] ?? '')).toContain(letters(canvasTexts[lang].front));
    expect(letters(pages[1] ?? '')).toContain(letters(canvasTexts[lang].back));

    await openExample(page, lang);
    await openDocument(page, 'canvas', lang);
    await expect(page.locator('[data-cell="resource"] .own').first()).toContainText(
      exampleObjects[lang].thing ?? ''
    );
    const [front = '', back = ''] = pagesOf(await onPaper(page));
    for (const one of Object.values(canvasTexts[lang].stakes)) expect(letters(front)).toContain(letters(one));
    for (const { title } of Object.values(canvasTexts[lang].together)) {
      expect(letters(back)).toContain(letters(title));
    }
    expect(await beyond(page)).toEqual([]);
  });
}

test('the longest words stay on the sheets, on both papers', async ({ page }) => {
  const dossier = longestDossier();
  await keepOnDevice(page, [dossier]);
  await nowOpen(page, dossier.id);
  for (const id of ['boat', 'canvas']) {
    await openDocument(page, id);
    for (const paper of ['a3', 'tabloid']) {
      await page.locator(`select:has(option[value="${paper}"])`).selectOption(paper);
      await expect(sheets(page).first()).toBeVisible();
      await expect.poll(() => beyond(page), { message: `${id} on ${paper}` }).toEqual([]);
      expect(pagesOf(await onPaper(page))).toHaveLength(2);
    }
  }
});
