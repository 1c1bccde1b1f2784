import type { Page } from '@playwright/test';
import { realCases } from '#knowledge/cases/index.ts';
import { beforeAnything, workshopPages } from '../browser/pages-before-project.ts';
import { oneOfEachKind, withProject } from '../browser/pages-with-project.ts';
import { expect, saved, test, visit } from '../browser/pages.ts';
import { outsideBrackets } from './pseudo.ts';

const addressesOf = (...kinds: readonly (readonly Readonly<{ address: string }>[])[]) => [
  ...new Set(kinds.flat().map(({ address }) => address))
];

/**
 * What is the same in every language: our name, other languages, sources, files, keys, dates. What a file is to hold
 * is shown as it will be, in pieces.
 */
const SPOKEN = [
  '[data-brand]',
  '[hreflang]',
  '[lang]:not(html)',
  'a[rel="noreferrer"]',
  'code',
  'kbd',
  '[data-preview]',
  '[data-blanks]',
  'time'
].join();
const NAMES = new Set<string>(realCases.map(({ name }) => name));
/** A day, with the version of what was said that day where it follows. */
const DATE = /^\d{1,2}(?:er)? \p{L}+ \d{4}(?: · \d{4}-\d\d-\d\d\.[0-9a-f]{6})?$|^\p{L}+ \d{4}$/u;

test.use({ viewport: { width: 360, height: 740 } });
test.setTimeout(300_000);

/** Every text and every accessible name of the page, with the element that holds it. */
const textsOn = (page: Page) =>
  page.evaluate((spoken) => {
    const shown = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.closest('script, style, tspan') && !element.closest(spoken)
    );
    return shown.flatMap((element) => {
      const where = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      // A drawing cuts one text into lines: it is read whole.
      const own =
        element.tagName === 'text'
          ? [element.textContent ?? '']
          : [...element.childNodes]
              .filter((node) => node.nodeType === Node.TEXT_NODE)
              .map((node) => node.textContent ?? '');
      // Where there are programs, what is for those without them is text that was not read as a page.
      const readable =
        element.tagName === 'NOSCRIPT'
          ? [new DOMParser().parseFromString(element.textContent ?? '', 'text/html').body.textContent ?? '']
          : own;
      const named = ['aria-label', 'placeholder', 'title', 'alt'].map(
        (name) => element.getAttribute(name) ?? ''
      );
      return [...readable, ...named].map((text) => ({
        where,
        text: text.trim()
      }));
    });
  }, SPOKEN);

async function untranslatedOn(page: Page): Promise<string[]> {
  const texts = await textsOn(page);
  return (
    texts
      .filter(({ text }) => !DATE.test(text) && !NAMES.has(text.replace(/^– /u, '')))
      // The platform puts a word between the last two things of each list.
      .filter(({ text }) => !/^(?:et|ou)*$/.test(outsideBrackets(text)))
      .map(({ where, text }) => `${where}: ${text.slice(0, 80)}`)
  );
}

/** Text that is wider than the window, than the box that hides what overflows it, or than its drawing. */
const clippedOn = (page: Page) =>
  page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName}: ${element.textContent?.trim().slice(0, 60) ?? ''}`;
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
      // What only a screen reader reads is cut on purpose, and so is a name, of any length, that ends in “…”.
      const onPurpose = clipPath !== 'none' || textOverflow === 'ellipsis';
      if (!element.textContent?.trim() || element.closest('svg') || onPurpose) return false;
      const hides = (axis: string) => axis === 'hidden' || axis === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const outside = [...document.querySelectorAll('svg text')].filter((text) => {
      const [drawing, box] = [text.closest('svg')?.getBoundingClientRect(), text.getBoundingClientRect()];
      return drawing && box.width > 0 && (box.left < drawing.left - 1 || box.right > drawing.right + 1);
    });
    const { scrollWidth } = document.documentElement;
    const page = scrollWidth > window.innerWidth ? [`the page is ${scrollWidth} wide`] : [];
    return [...page, ...[...wide, ...outside].map(name)];
  });

async function wrongOn(page: Page, addresses: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) {
    await visit(page, `/fr${address}`);
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const found = [...(await untranslatedOn(page)), ...(await clippedOn(page))];
    wrong.push(...new Set(found.map((one) => `${address} — ${one}`)));
  }
  return wrong;
}

test('before anything is answered, every text is translated and none is cut', async ({ page }) => {
  const addresses = addressesOf(beforeAnything, workshopPages, oneOfEachKind).filter(
    (address) => address !== '/nowhere/'
  );
  expect(await wrongOn(page, addresses)).toEqual([]);
});

test('with a complete project, every text is translated and none is cut', async ({ page }) => {
  await visit(page, '/fr/projects/');
  await page.locator('section[aria-labelledby="example"] button').click();
  await page.waitForURL('**/fr/plan/');
  await saved(page);
  expect(await wrongOn(page, addressesOf(withProject, workshopPages, oneOfEachKind))).toEqual([]);
});

test('a text that nobody translated, and one that is cut, would be seen', async ({ page }) => {
  await visit(page, '/fr/about/');
  await page.locator('h1').evaluate((title) => {
    title.append('Hello');
    title.style.width = '3rem';
    title.style.whiteSpace = 'nowrap';
    title.style.overflow = 'hidden';
  });
  expect(await untranslatedOn(page)).toEqual(['h1.: Hello']);
  expect(await clippedOn(page)).toHaveLength(1);
});
