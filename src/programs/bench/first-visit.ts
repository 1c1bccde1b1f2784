import type { Browser } from '@playwright/test';
import { addProbe, noted, probeOf, slowDown } from './browser.ts';

const CPU = 4;

/** What somebody waits for and receives who comes for the first time, on a slow phone and slow 4G. */
export type FirstVisit = Readonly<{
  /** Milliseconds until the first heading is painted, and until the code has taken the page over. */
  text: number;
  usable: number;
  /** Bytes of JavaScript as they travel, and files asked for, until then. */
  script: number;
  requests: number;
}>;

/** Opens a page with nothing in the cache. Without a service worker: only what the page itself asks for counts. */
export async function visitFirst(browser: Browser, url: string): Promise<FirstVisit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await addProbe(context);
  const page = await context.newPage();
  await slowDown(page, { cpu: CPU, slow4g: true });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let requests = 0;
  let script = 0;
  session.on('Network.requestWillBeSent', ({ request, requestId, type }) => {
    if (request.url.startsWith('http')) requests += 1;
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) script += encodedDataLength;
  });
  await page.goto(url);
  await noted(page, 'hydrated');
  const { heading, hydrated } = await probeOf(page);
  await context.close();
  return { text: heading, usable: hydrated, script, requests };
}
