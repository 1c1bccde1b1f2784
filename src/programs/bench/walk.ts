import type { Browser, CDPSession, Page } from '@playwright/test';
import { stageIds } from '#knowledge/stages.ts';
import { addProbe, noted, probeOf, slowDown } from './browser.ts';

const CPU = 4;
/** Milliseconds in which what a click has set going comes to its end. */
const REST = 700;

/** A click: how long until the expected screen is painted, and how long the page’s main thread worked for it. */
export type Click = Readonly<{ time: number; work: number }>;

/** Somebody who answers one question after the other, on a slow phone. */
export type Walker = Readonly<{
  /** The two clicks; none once there is no further question. */
  answerAndContinue: () => Promise<Click[]>;
  close: () => Promise<void>;
}>;

/** Opens the first question. */
export async function startWalk(browser: Browser, url: string): Promise<Walker> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await addProbe(context);
  const page = await context.newPage();
  await page.goto(url);
  await noted(page, 'hydrated');
  await page.waitForLoadState('networkidle');
  await slowDown(page, { cpu: CPU });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return {
    answerAndContinue: async () => {
      if ((await page.locator('form[data-question]').count()) === 0) return [];
      const answered = await click(page, session, 'form[data-question] label:has(input)', 'painted');
      const continued = await click(page, session, 'form[data-question] [type=submit]', 'turned');
      // After the last question of a stage come its answers, and the way on from there: to the next question,
      // or to a stage that these answers make pointless.
      const onward = page.locator('main p.row a.button[href*="/course/"]').last();
      for (let stage = 0; stage < stageIds.length && (await onward.count()) > 0; stage += 1) {
        await onward.click();
        await page.waitForTimeout(REST);
      }
      return [answered, continued];
    },
    close: () => context.close()
  };
}

/** Where to press, found beforehand: asking the page takes its time. */
const middleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);

async function click(page: Page, session: CDPSession, selector: string, what: 'painted' | 'turned') {
  const { x, y } = await middleOf(page, selector);
  const before = await worked(session);
  await page.mouse.click(x, y);
  await page.waitForTimeout(REST);
  const work = (await worked(session)) - before;
  await noted(page, what);
  return { time: (await probeOf(page))[what], work };
}

/** Milliseconds that the page’s main thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
