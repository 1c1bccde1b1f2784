import type { Page, Request } from '@playwright/test';

/** How long nothing must be asked for, in milliseconds. The state that Playwright knows takes half a second. */
const CALM = 120;

/** Tells how to wait until a page has received all that it asks for. Called before the page is opened. */
export function calmOf(page: Page): () => Promise<void> {
  const waitedFor = new Set<Request>();
  let last = 0;
  const changed = () => (last = Date.now());
  page.on('request', (request) => {
    waitedFor.add(request);
    changed();
  });
  const ended = (request: Request) => {
    waitedFor.delete(request);
    changed();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    while (waitedFor.size > 0 || Date.now() - last < CALM) {
      await new Promise((waited) => setTimeout(waited, CALM / 3));
    }
    // What came is drawn when the page has nothing else to do; one behind another never has.
    await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 200 })));
  };
}
