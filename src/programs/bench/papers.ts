import type { Browser } from '@playwright/test';
import { printedDocuments, type PrintedId } from '#sheets/print/documents.ts';
import { addProbe, slowDown, withBrowser } from './browser.ts';
import { median, type Figure } from './figure.ts';
import { longestOnPaper } from './longest-dossier.ts';
import { paths } from './paths.ts';
import { seed } from './seed.ts';
import { BUILD, serve } from './server.ts';

const ROUNDS = 5;
const CPU = 4;
/** What the design allows between a choice and a paper that can be printed. */
const READY = 1500;

/** How long each document of the largest project takes, from its choice until all of its pages are drawn. */
export async function measurePapers(): Promise<Figure[]> {
  const served = await serve(BUILD);
  try {
    return await withBrowser(async (browser) => {
      const figures: Figure[] = [];
      for (const { id } of printedDocuments) {
        const times: number[] = [];
        for (let round = 0; round < ROUNDS; round += 1) times.push(await readyIn(browser, served.origin, id));
        figures.push({
          measure: 'papers',
          name: `${id}: chosen to ready to print, largest project`,
          value: median(times),
          unit: 'ms',
          budget: { atMost: READY }
        });
      }
      return figures;
    });
  } finally {
    await served.close();
  }
}

/** In a page that has shown another document: what is common to all is there, the document itself is not. */
async function readyIn(browser: Browser, origin: string, id: PrintedId): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await addProbe(context);
  const page = await context.newPage();
  await page.goto(origin + paths.projects);
  await page.waitForLoadState('networkidle');
  await seed(page, [longestOnPaper()]);
  await page.goto(`${origin}${paths.print}#${id === 'facilitator' ? 'booklet' : 'facilitator'}`);
  await page.locator('[data-print-preview]:not([data-pages="0"])').waitFor();
  await page.waitForLoadState('networkidle');
  await slowDown(page, { cpu: CPU });
  const time = await page.evaluate(async (chosen) => {
    const begun = performance.now();
    document.querySelector<HTMLInputElement>(`input[name="document"][value="${chosen}"]`)?.click();
    const drawn = `[data-print-preview^="${chosen} "]:not([data-pages="0"])`;
    while (!document.querySelector(drawn)) await new Promise(requestAnimationFrame);
    // What has just been drawn is laid out and painted.
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    return performance.now() - begun;
  }, id);
  await context.close();
  return time;
}
