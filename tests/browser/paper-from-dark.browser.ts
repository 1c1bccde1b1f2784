import type { Page } from '@playwright/test';
import { homeAssociation } from '#knowledge/advice/legal-home/home-association.ts';
import { homeScic } from '#knowledge/advice/legal-home/home-scic.ts';
import { pairAddress } from '#sheets/compare/pair.ts';
import { paleIn } from './grey.ts';
import { expect, openExample, questionPage, test, visit } from './pages.ts';
import { hasPdftotext, NO_PDFTOTEXT } from './paper.ts';
import { greyOf, type GreyPage } from './pdf.ts';

/** What is printed by its own page, and what must stand on it before it is: charts and drawings first. */
const printedPages: readonly (readonly [address: string, toBeSeen: string])[] = [
  ['finance-plan/', '#result svg'],
  ['map/', 'main svg'],
  ['boat/', 'main svg'],
  ['advice/', '[data-status="retained"]'],
  ['plan/', '[data-status="retained"]'],
  ['note/', '[data-step]'],
  ['means/', 'main h2'],
  ['brakes/', 'main h2'],
  ['cyber-role/', 'main h2'],
  ['readiness/osps-baseline/', 'main h2'],
  ['pitch/mayor/', 'main h2'],
  ['course/finance/', '[data-answer]'],
  ['advice/donations/', 'article[data-advice]'],
  [`compare/#${pairAddress(homeAssociation.id, homeScic.id)}`, 'main h2'],
  [questionPage('needs').slice(4), 'input:checked']
];

async function openToPrint(page: Page, [address, toBeSeen]: (typeof printedPages)[number]): Promise<void> {
  await page.goto('about:blank');
  await visit(page, `/fr/${address}`);
  await page.locator(toBeSeen).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
}

/** Every colour that a part of the page is drawn with, on paper; ours are written once, in styles/tokens.css. */
const coloursOf = (page: Page) =>
  page.locator('body').evaluate((body) =>
    [...body.querySelectorAll('*')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const style = getComputedStyle(one);
        const drawn = one.closest('svg') ? ['fill', 'stroke'] : ['border-top-color'];
        const colours = ['color', 'background-color', ...drawn].map((name) => style.getPropertyValue(name));
        return `${one.tagName} ${one.getAttribute('class') ?? ''} ${colours.join(' ')}`;
      })
  );

test('on paper, a dark screen leaves no colour behind, in drawings neither', async ({ page }) => {
  test.setTimeout(180_000);
  await openExample(page);
  for (const printed of printedPages) {
    await test.step(printed[0], async () => {
      await openToPrint(page, printed);
      const onPaper = async (colorScheme: 'light' | 'dark') => {
        await page.emulateMedia({ media: 'print', colorScheme });
        return coloursOf(page);
      };
      // What comes late would be on one of the two only: both are looked at again.
      let light: string[] = [];
      await expect(async () => {
        light = await onPaper('light');
        expect(await onPaper('dark')).toEqual(light);
      }).toPass({ timeout: 20_000 });
      // Without a sheet for paper, the two would differ: else this would prove nothing.
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      expect(await coloursOf(page)).not.toEqual(light);
    });
  }
});

/** How many dots of some pages are not the same shade; a page that one of them lacks differs whole. */
const dotsThatDiffer = (some: readonly GreyPage[], others: readonly GreyPage[]): number =>
  Array.from({ length: Math.max(some.length, others.length) }, (_, at) => {
    const [one, other] = [some[at]?.data, others[at]?.data];
    if (!one || !other) return Infinity;
    return one.filter((shade, dot) => shade !== other[dot]).length;
  }).reduce((sum, count) => sum + count, 0);

for (const backgrounds of [false, true]) {
  const how = backgrounds ? 'with its backgrounds' : 'without backgrounds';

  test(`what is printed from a dark screen, ${how}, is what is printed from a light one, and legible`, async ({
    page
  }) => {
    test.skip(!hasPdftotext, NO_PDFTOTEXT);
    test.setTimeout(300_000);
    await openExample(page);
    for (const printed of printedPages) {
      await test.step(printed[0], async () => {
        await openToPrint(page, printed);
        const from = async (colorScheme: 'light' | 'dark') => {
          await page.emulateMedia({ colorScheme });
          return page.pdf({ format: 'A4', printBackground: backgrounds });
        };
        // What comes late, such as words that are loaded on demand, would differ too: it is looked at again.
        let dark: Buffer = Buffer.alloc(0);
        const different = async () => {
          const light = await from('light');
          dark = await from('dark');
          return dotsThatDiffer(greyOf(light, 50, 6), greyOf(dark, 50, 6));
        };
        await expect.poll(different, { timeout: 20_000 }).toBe(0);
        for (const [at, { data }] of greyOf(dark, 50, 6).entries()) {
          const ink = data.filter((shade) => shade < 96).length / data.length;
          expect(ink, `how much of page ${at + 1} is dark`).toBeLessThan(0.3);
        }
        expect(paleIn(dark)).toEqual([]);
      });
    }
  });
}
