import type { Page } from '@playwright/test';
import { locales, type Locale } from '#engine/locale.ts';
import { beforeAnything, oneOfEachKind, show, withProject, workshopPages } from './kinds-of-pages.ts';
import { expect, openExample, test } from './pages.ts';

/** How far a page is wider than its window, and what sticks out. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return undefined;
    const out = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1
    );
    return `${scrollWidth} > ${window.innerWidth}: ${out?.outerHTML.slice(0, 120)}`;
  });

async function wideOnes(page: Page, lang: Locale, kinds: typeof withProject): Promise<string[]> {
  const wide: string[] = [];
  for (const kind of kinds) {
    await show(page, lang, kind);
    const out = await overflow(page);
    if (out) wide.push(`${kind.name}: ${out}`);
  }
  return wide;
}

for (const { name, deviceScaleFactor } of [
  { name: 'a screen of 320 px', deviceScaleFactor: 1 },
  { name: 'a screen of 640 px at 200 %', deviceScaleFactor: 2 }
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, deviceScaleFactor });

    for (const lang of locales) {
      test(`nothing is wider than the window in ${lang}`, async ({ page }) => {
        const before = await wideOnes(page, lang, [...beforeAnything, ...workshopPages]);
        await openExample(page, lang);
        const after = await wideOnes(page, lang, [...withProject, ...workshopPages, ...oneOfEachKind]);
        expect([...before, ...after]).toEqual([]);
      });
    }
  });
}
